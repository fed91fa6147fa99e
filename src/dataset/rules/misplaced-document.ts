import { isNdjson } from "../data-file.js";
import { type PlacedText, toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A document's file is named after its slug. */
export const checkDocumentFiles: Rule = ({ records }) =>
  records.documents
    .filter(({ source, slug }) => source.path !== toPath(source, slug))
    .map(({ source, id, slug }) =>
      toDiagnostic(id, {
        code: "MISPLACED_DOCUMENT",
        message: `The file of "${id.text}" is named otherwise than its document.`,
        fix: `Name it ${toPath(source, slug)}.`,
      }),
    );

function toPath(source: PlacedText, slug: string): string {
  return `documents/${slug}${isNdjson(source) ? ".ndjson" : ".yaml"}`;
}
