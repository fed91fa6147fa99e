import { findEvidence } from "./find-evidence.ts";
import { findRowIds } from "./find-row-ids.ts";
import type { AnswerShape } from "./question.ts";
import { type AnswerRow, readRows } from "./read-rows.ts";
import { toRowKeys } from "./to-row-keys.ts";

/** A row with all that is read off it once. */
export interface ReadRow {
  readonly key: string;
  readonly row: AnswerRow;
  /** Ids of the passages it rests on. */
  readonly evidence: readonly string[];
  /** Ids of what it speaks of. */
  readonly ids: ReadonlySet<string>;
}

/** The rows of an answer. */
export function readAnswer(data: unknown, shape: AnswerShape): readonly ReadRow[] {
  const rows = readRows(data, shape.rows);
  const keys = toRowKeys(
    rows,
    shape.columns.map(({ path }) => path),
  );
  return rows.map((row, index) => ({
    key: keys[index] ?? String(index),
    row,
    evidence: findEvidence(row, shape.evidence),
    ids: findRowIds(row),
  }));
}
