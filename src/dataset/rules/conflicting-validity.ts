import type { Diagnostic } from "../../shared/diagnostic.js";
import type { Value } from "../dataset.js";
import { isPartialDate, isSameDate, toFirstDay, toLastDay } from "../partial-date.js";
import { toDiagnostic, toPlaceName } from "../placed-text.js";
import type { CheckedRecords, Rule } from "../rule.js";
import { isContextProperty } from "../statement-id.js";
import type { BuiltStatement } from "../to-statements.js";

/**
 * A statement begins to hold before it ends, and two statements alike in ends and context do not give different dates
 * for overlapping times, unless they are marked as conflicting.
 */
export const checkValidity: Rule = (checked) => {
  const dated = checked.statements.filter(({ statement }) => toDate(statement.from) ?? toDate(statement.until));
  return [...dated.filter(isReversed).map(toReversed), ...findContradictions(dated, checked)];
};

function isReversed({ statement }: BuiltStatement): boolean {
  const from = toDate(statement.from);
  const until = toDate(statement.until);
  return from !== undefined && until !== undefined && toFirstDay(from) > toLastDay(until);
}

function toReversed({ entry, statement }: BuiltStatement): Diagnostic {
  return toDiagnostic(entry.context.properties.get("until")?.value ?? entry.target, {
    code: "CONFLICTING_VALIDITY",
    message: `The statement holds from ${statement.from} until ${statement.until}, which is earlier.`,
    fix: "Correct one of the two dates.",
  });
}

/** A statement is held against so many alike; all with all would cost the square of their number. */
const maximumCompared = 100;

function findContradictions(dated: readonly BuiltStatement[], { schema }: CheckedRecords): Diagnostic[] {
  const context = schema.ontology.statementProperties.filter(isContextProperty).map(({ name }) => name);
  const shared = context.filter((name) => !["from", "until", "date"].includes(name));
  const alike = new Map<string, BuiltStatement[]>();
  const diagnostics: Diagnostic[] = [];
  for (const built of dated) {
    const { subject, relation, object } = built.statement;
    const key = JSON.stringify([subject, relation, object, ...shared.map((name) => built.statement[name])]);
    const others = alike.get(key);
    const other = others?.find((candidate) => isContradiction(candidate, built));
    if (other !== undefined) diagnostics.push(toContradiction(other, built));
    if (others === undefined) alike.set(key, [built]);
    else if (others.length < maximumCompared) others.push(built);
  }
  return diagnostics;
}

function isContradiction({ statement: a }: BuiltStatement, { statement: b }: BuiltStatement): boolean {
  if (a.id === b.id || a.conflictsWith.includes(b.id)) return false;
  const isApart =
    toFirstDay(toDate(a.from) ?? "0001") > toLastDay(toDate(b.until) ?? "9999") ||
    toFirstDay(toDate(b.from) ?? "0001") > toLastDay(toDate(a.until) ?? "9999");
  return !isApart && (isDifferent(a.from, b.from) || isDifferent(a.until, b.until));
}

function isDifferent(a: Value | undefined, b: Value | undefined): boolean {
  const first = toDate(a);
  const second = toDate(b);
  return first !== undefined && second !== undefined && !isSameDate(first, second);
}

function toContradiction(other: BuiltStatement, { entry, statement }: BuiltStatement): Diagnostic {
  const { subject, relation, object } = statement;
  return toDiagnostic(entry.target, {
    code: "CONFLICTING_VALIDITY",
    message: `${subject} ${relation} ${object} is stated for other dates at ${toPlaceName(other.entry.target)}.`,
    fix: 'Correct the dates; when the sources disagree, give one a "key" and name it in "conflictsWith" of the other.',
  });
}

function toDate(value: Value | undefined): string | undefined {
  return typeof value === "string" && isPartialDate(value) ? value : undefined;
}
