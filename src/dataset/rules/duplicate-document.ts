import { findRepeats } from "../find-repeats.js";
import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A document has one file. */
export const checkDuplicateDocuments: Rule = ({ records }) =>
  findRepeats(records.documents, ({ id }) => id.text).map(({ first, repeat }) =>
    toDiagnostic(repeat.id, {
      code: "DUPLICATE_DOCUMENT",
      message: `The document "${repeat.id.text}" has a file already: ${first.source.file}.`,
      fix: "Put both into one file, or name another document.",
    }),
  );
