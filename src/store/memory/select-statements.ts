import type { StatementRecord } from "../../dataset/dataset.js";
import type { Deadline, Selected, StatementSelection } from "../graph-store.js";
import { compileStatementPredicate } from "./compile-statement-predicate.js";
import { createTicker } from "./create-ticker.js";
import type { MemoryIndex } from "./memory-index.js";
import { toPage } from "./to-page.js";

/** Statements of the whole graph that meet a condition, by id, paged. Reads every statement's columns once. */
export function selectStatements(
  index: MemoryIndex,
  selection: StatementSelection,
  deadline?: Deadline,
): Selected<StatementRecord> {
  const tick = createTicker(deadline);
  const { statements } = index;
  const test = selection.where && compileStatementPredicate(selection.where, { index, tick });
  const found: number[] = [];
  for (let statement = 0; statement < statements.size; statement++) {
    tick();
    if (!test || test(statement)) found.push(statement);
  }
  return { items: toPage(found, selection.page).map(statements.record), total: found.length };
}
