import type { Diagnostic } from "../../shared/diagnostic.js";
import { createNearestNameFinder } from "../../shared/nearest-name.js";
import { toDiagnostic } from "../placed-text.js";
import type { CheckedRecords, Rule } from "../rule.js";

/** A document file belongs to a declared document, and evidence stands in a document that has a file. */
export const checkDocuments: Rule = (checked) =>
  checked.records.isComplete ? [...checkFiles(checked), ...checkEvidence(checked)] : [];

function checkFiles({ records, schema, nodes }: CheckedRecords): readonly Diagnostic[] {
  return records.documents
    .filter(({ id }) => nodes.find(id.text)?.shape?.kind.name !== schema.ontology.documentKind)
    .map(({ id }) =>
      toDiagnostic(id, {
        code: "UNKNOWN_DOCUMENT",
        message: `No ${schema.ontology.documentKind} has the id "${id.text}".`,
        fix: nodes.suggest(id.text),
      }),
    );
}

function checkEvidence({ records, schema }: CheckedRecords): readonly Diagnostic[] {
  const ids = new Set(records.documents.map(({ id }) => id.text));
  const toSlug = (id: string) => id.slice(schema.documentPrefix.length + 1);
  const slugs = [...ids].map(toSlug);
  const choices = [...ids].slice(0, 50).join(", ");
  const findNear = createNearestNameFinder();
  return records.statements
    .flatMap(({ context }) => context.evidence)
    .filter(({ documentId }) => !ids.has(documentId))
    .map(({ node, documentId }) => {
      const near = findNear(toSlug(documentId), slugs);
      return toDiagnostic(node, {
        code: "UNKNOWN_DOCUMENT",
        message: `No document file has the slug "${toSlug(documentId)}" that this passage is in.`,
        fix: near === undefined ? `Documents with a file are ${choices}.` : `Did you mean "${near}"?`,
      });
    });
}
