import { findRepeats } from "../find-repeats.js";
import { toDiagnostic, toPlaceName } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** An id is declared once. */
export const checkDuplicateIds: Rule = ({ records }) =>
  findRepeats(records.entities, ({ id }) => id.text).map(({ first, repeat }) =>
    toDiagnostic(repeat.id, {
      code: "DUPLICATE_ID",
      message: `The id "${repeat.id.text}" is declared already, at ${toPlaceName(first.id)}.`,
      fix: "Put what is said of it into one entry, or give one of the two another id.",
    }),
  );
