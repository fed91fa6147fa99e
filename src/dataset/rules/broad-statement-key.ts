import { maximumKeyed } from "../collect-statement.js";
import { toDiagnostic } from "../placed-text.js";
import type { StatementEntry } from "../records.js";
import type { Rule } from "../rule.js";
import type { YamlScalar } from "../yaml-tree.js";

/** A key names few statements: each of them is in conflict with each that says so. */
export const checkKeyedStatements: Rule = ({ records }) =>
  [...countByKey(records.statements)].flatMap(([key, count]) =>
    count <= maximumKeyed
      ? []
      : [
          toDiagnostic(key, {
            code: "BROAD_STATEMENT_KEY",
            message: `The key "${key.text}" names ${count} statements; it may name ${maximumKeyed}.`,
            fix: "Give the key to those statements only that are in conflict with others.",
          }),
        ],
  );

function countByKey(statements: readonly StatementEntry[]): ReadonlyMap<YamlScalar, number> {
  const counts = new Map<YamlScalar, number>();
  for (const { context } of statements) {
    if (context.key !== undefined) counts.set(context.key, (counts.get(context.key) ?? 0) + 1);
  }
  return counts;
}
