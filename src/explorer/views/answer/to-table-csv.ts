import { t } from "../../language/message.ts";
import { type CsvCell, toCsv } from "../../scope/to-csv.ts";
import { dropRepeated } from "./distinct-cells.ts";
import { toCsvValue } from "./format-cell.ts";
import { messages } from "./messages.ts";
import { nameColumns } from "./name-columns.ts";
import type { AnswerShape } from "./question.ts";
import type { ReadRow } from "./read-answer.ts";
import { readCells } from "./read-rows.ts";

/** The table of an answer as the reader sees it, with the ids of each row's passages, as a CSV file. */
export function toTableCsv(shape: AnswerShape, rows: readonly ReadRow[]): string {
  const columns = nameColumns(shape.columns);
  const head = [...columns.map(({ title }) => title), t(messages.passagesColumn)];
  return toCsv([
    head,
    ...rows.map((row) => [...columns.map(({ path }) => toCell(row, path)), row.evidence.join("; ")]),
  ]);
}

function toCell({ row }: ReadRow, path: string): CsvCell {
  const values = dropRepeated(readCells(row, path)).map(toCsvValue);
  return values.length > 1 ? values.map(String).join("; ") : values[0];
}
