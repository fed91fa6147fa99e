import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A document's file is named after its slug. */
export const checkDocumentFiles: Rule = ({ records }) =>
  records.documents
    .filter(({ source, slug }) => source.path !== `documents/${slug}.yaml`)
    .map(({ id, slug }) =>
      toDiagnostic(id, {
        code: "MISPLACED_DOCUMENT",
        message: `The file of "${id.text}" is named otherwise than its document.`,
        fix: `Name it documents/${slug}.yaml.`,
      }),
    );
