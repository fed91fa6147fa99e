import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** What is said of statements stands where there is a statement. */
export const checkStrayProperties: Rule = ({ records }) =>
  records.entities.flatMap(({ id, strayKeys }) =>
    strayKeys.map((key) =>
      toDiagnostic(key, {
        code: "STRAY_STATEMENT_PROPERTY",
        message: `"${key.text}" is said of statements, but "${id.text}" states no relation here.`,
        fix: "Add the relation that it belongs to, or leave it out.",
      }),
    ),
  );
