import { findRepeats } from "../find-repeats.js";
import { toDiagnostic, toPlaceName } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A document lists a passage once. */
export const checkDuplicatePassages: Rule = ({ records }) =>
  records.documents.flatMap(({ passages }) =>
    findRepeats(passages, ({ lines }) => `${lines.firstLine}-${lines.lastLine}`).map(({ first, repeat }) =>
      toDiagnostic(repeat.lines.node, {
        code: "DUPLICATE_PASSAGE",
        message: `The passage of these lines is listed already, at ${toPlaceName(first.lines.node)}.`,
        fix: "Leave one of them out.",
      }),
    ),
  );
