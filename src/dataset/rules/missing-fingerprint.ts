import { toPassageId } from "../parse-evidence.js";
import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** Every passage used as evidence has a fingerprint. */
export const checkFingerprinted: Rule = ({ records, schema }) => {
  const known = new Set(
    records.documents.flatMap(({ slug, passages }) =>
      passages.map(({ lines }) => toPassageId(schema, slug, lines.firstLine, lines.lastLine)),
    ),
  );
  const fileOf = new Map(records.documents.map((document) => [document.id.text, document.source.file]));
  return records.statements
    .flatMap(({ context }) => context.evidence)
    .filter(({ id, documentId }) => !known.has(id) && fileOf.has(documentId))
    .map((evidence) =>
      toDiagnostic(evidence.node, {
        code: "MISSING_FINGERPRINT",
        message: `The passage ${evidence.id} has no fingerprint in ${fileOf.get(evidence.documentId)}.`,
        fix: "Run `tpgraph fingerprint --sources DIR` with the folder of the source texts.",
      }),
    );
};
