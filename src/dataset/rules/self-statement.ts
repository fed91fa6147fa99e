import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A statement relates two different entities. */
export const checkSelfStatements: Rule = ({ records }) =>
  records.statements
    .filter(({ subject, object }) => subject.text === object.text)
    .map(({ target, relationKey }) =>
      toDiagnostic(target, {
        code: "SELF_STATEMENT",
        message: `"${target.text}" is related to itself by "${relationKey.text}".`,
        fix: "Name the other end, or leave the statement out.",
      }),
    );
