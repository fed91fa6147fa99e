import type { Diagnostic } from "../../shared/diagnostic.js";
import { toPassageId } from "../parse-evidence.js";
import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** Every passage used as evidence has a fingerprint; one problem for each document file, at the first that lacks it. */
export const checkFingerprinted: Rule = ({ records, schema }) => {
  const known = new Set(
    records.documents.flatMap(({ slug, passages }) =>
      passages.map(({ lines }) => toPassageId(schema, slug, lines.firstLine, lines.lastLine)),
    ),
  );
  const fileOf = new Map(records.documents.map((document) => [document.id.text, document.source.file]));
  const lacking = records.statements
    .flatMap(({ context }) => context.evidence)
    .filter(({ id, documentId }) => !known.has(id) && fileOf.has(documentId));
  const byDocument = groupByDocument(lacking);
  return [...byDocument].map(([documentId, evidence]) => toProblem(evidence, fileOf.get(documentId)));
};

type Evidence = Parameters<Rule>[0]["records"]["statements"][number]["context"]["evidence"][number];

function toProblem(evidence: readonly Evidence[], file: string | undefined): Diagnostic {
  const [first, ...others] = [...new Map(evidence.map((item) => [item.id, item])).values()] as [
    Evidence,
    ...Evidence[],
  ];
  const more = others.length === 0 ? "has no fingerprint" : `and ${others.length} more have no fingerprint`;
  return toDiagnostic(first.node, {
    code: "MISSING_FINGERPRINT",
    message: `The passage ${first.id} ${more} in ${file}.`,
    fix: "Run `tpgraph fingerprint --sources DIR` with the folder of the source texts.",
  });
}

function groupByDocument(evidence: readonly Evidence[]): Map<string, Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const group = groups.get(item.documentId);
    if (group === undefined) groups.set(item.documentId, [item]);
    else group.push(item);
  }
  return groups;
}
