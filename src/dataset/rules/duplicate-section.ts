import { findRepeats } from "../find-repeats.js";
import { toDiagnostic, toPlaceName } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A document has one section of a path. */
export const checkDuplicateSections: Rule = ({ records }) =>
  records.documents.flatMap(({ sections }) =>
    findRepeats(sections, ({ path }) => JSON.stringify(path)).map(({ first, repeat }) =>
      toDiagnostic(repeat.node, {
        code: "DUPLICATE_SECTION",
        message: `The section [${repeat.path.join(", ")}] is outlined already, at ${toPlaceName(first.node)}.`,
        fix: "Leave one of them out, or correct its path.",
      }),
    ),
  );
