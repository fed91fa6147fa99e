import { createNearestNameFinder } from "../../shared/nearest-name.js";
import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A conflict is with statements that have been given a name. */
export const checkConflicts: Rule = ({ records }) => {
  const keys = new Set(records.statementKeys.map(({ text }) => text));
  const names = [...keys];
  const findNear = createNearestNameFinder();
  return records.conflictMentions
    .filter(({ text }) => records.isComplete && !keys.has(text))
    .map((mention) => {
      const near = findNear(mention.text, names);
      return toDiagnostic(mention, {
        code: "UNKNOWN_STATEMENT_KEY",
        message: `No statement has the key "${mention.text}".`,
        fix: near === undefined ? 'Give the other statement this "key".' : `Did you mean "${near}"?`,
      });
    });
};
