import { findRepeats } from "../find-repeats.js";
import { toDiagnostic, toPlaceName } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A statement with the same ends, context and evidence is made once. */
export const checkDuplicateStatements: Rule = ({ statements }) =>
  findRepeats(statements, ({ statement }) => statement.id).map(({ first, repeat }) => {
    const { subject, relation, object } = repeat.statement;
    return toDiagnostic(repeat.entry.target, {
      code: "DUPLICATE_STATEMENT",
      message: `${subject} ${relation} ${object} is stated already with this context and evidence, at ${toPlaceName(first.entry.target)}.`,
      fix: "Leave one of them out, or give the evidence or context in which they differ.",
    });
  });
