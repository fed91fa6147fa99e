import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A statement names the passage that says so. */
export const checkEvidence: Rule = ({ records }) =>
  records.statements
    .filter(({ context }) => !context.isProven)
    .map(({ relationKey, writtenAt, target }) =>
      toDiagnostic(relationKey, {
        code: "MISSING_EVIDENCE",
        message: `Nothing is given as evidence that ${writtenAt.text} ${relationKey.text} ${target.text}.`,
        fix: 'Add "evidence" with the lines that say so, as in evidence: 243-255.',
      }),
    );
