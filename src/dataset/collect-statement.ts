import { findMaximumParts } from "./count-parts.js";
import type { RecordCollector } from "./record-collector.js";
import type { StatementContext, StatementEntry } from "./records.js";

/** Characters of a text that weigh as much as one value more. */
const charactersForPart = 64;

/** The most statements that a `key` may name, so that a conflict with it stays short. */
export const maximumKeyed = 100;

/**
 * Collects a statement, or reports that there is no memory for more.
 *
 * A few lines state a thousand subjects times a thousand objects times a thousand passages; so statements are counted
 * as if each were written out by itself.
 *
 * @returns false when no more can be collected
 */
export function collectStatement(entry: StatementEntry, collector: RecordCollector): boolean {
  if (collector.isTooLarge) return false;
  const maximum = findMaximumParts();
  collector.statementParts += countStatementParts(entry.context);
  collector.records.statements.push(entry);
  if (collector.statementParts <= maximum) return true;
  collector.isTooLarge = true;
  collector.report.error(
    entry.target,
    "TOO_MANY_PARTS",
    `With this the statements, each written out by itself, have more than ${maximum} values, for which there is no memory.`,
    "Take out what does not belong here, or give Node more memory: NODE_OPTIONS=--max-old-space-size=8192.",
  );
  return false;
}

const partsOf = new WeakMap<StatementContext, number>();

function countStatementParts(context: StatementContext): number {
  const known = partsOf.get(context);
  if (known !== undefined) return known;
  const texts = [...context.properties.values()].flatMap(({ value }) =>
    value.type === "list" ? value.items : [value],
  );
  const characters = texts.reduce((sum, text) => sum + (text.type === "scalar" ? text.text.length : 0), 0);
  const parts = 3 + context.evidence.length + texts.length + context.conflictsWith.length * maximumKeyed;
  const all = parts + Math.floor(characters / charactersForPart);
  partsOf.set(context, all);
  return all;
}
