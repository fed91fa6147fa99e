import { findRepeats } from "../find-repeats.js";
import { toDiagnostic, toPlaceName } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A name given to statements is given once. */
export const checkDuplicateStatementKeys: Rule = ({ records }) =>
  findRepeats(records.statementKeys, ({ text }) => text).map(({ first, repeat }) =>
    toDiagnostic(repeat, {
      code: "DUPLICATE_STATEMENT_KEY",
      message: `The key "${repeat.text}" names statements already, at ${toPlaceName(first)}.`,
      fix: "Give one of them another key; keys hold for the whole data folder.",
    }),
  );
