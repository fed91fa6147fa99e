import type { NodeRecord, StatementRecord } from "../../dataset/dataset.js";
import { toFirstDay, toLastDay } from "../../dataset/partial-date.js";
import type { QueryContext } from "../../query/query-context.js";
import { findFirstDay, findLastDay } from "../statement-days.js";
import { walk } from "../walk.js";
import type { ExportChoices } from "./export-choices.js";

/** Whether a statement is among those chosen. */
export type StatementTest = (statement: StatementRecord) => boolean;

/** What statements have to fulfil, by the choices about them. */
export function toStatementTests(
  { relations, documents, from, until }: ExportChoices,
  context: QueryContext,
): readonly StatementTest[] {
  const tests: StatementTest[] = [];
  if (relations) {
    const wanted = new Set(relations);
    tests.push(({ relation }) => wanted.has(relation));
  }
  if (documents) tests.push(toDocumentTest(documents, context));
  if (from !== undefined) tests.push(toFromTest(toFirstDay(from)));
  if (until !== undefined) tests.push(toUntilTest(toLastDay(until)));
  return tests;
}

/** What was said after it had ended counts by either day. */
function toFromTest(day: string): StatementTest {
  return (statement) => (findLastDay(statement) ?? "") >= day || (findFirstDay(statement) ?? "") >= day;
}

/** What ended, and is not known to have begun, has no first day that could be too late. */
function toUntilTest(day: string): StatementTest {
  return (statement) => {
    const [first, last] = [findFirstDay(statement), findLastDay(statement)];
    return first === undefined ? last !== undefined : first <= day || (last ?? first) <= day;
  };
}

function toDocumentTest(documents: readonly string[], { store }: QueryContext): StatementTest {
  const wanted = new Set(documents);
  const passages = new Set<string>();
  for (const { id, properties } of walk<NodeRecord>(store.allPassages())) {
    if (wanted.has(String(properties.documentId))) passages.add(id);
  }
  return ({ evidence }) => evidence.some((id) => passages.has(id));
}
