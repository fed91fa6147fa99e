import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A passage ends before its document does. */
export const checkPassageLines: Rule = ({ records }) => {
  const linesOf = new Map(records.documents.map(({ id, rendition }) => [id.text, rendition?.lines.value]));
  const listed = records.documents.flatMap(({ id, passages }) =>
    passages.map(({ lines }) => ({ ...lines, documentId: id.text })),
  );
  const used = new Set(records.statements.flatMap(({ context }) => context.evidence));
  return [...listed, ...used]
    .filter(({ documentId, lastLine }) => lastLine > (linesOf.get(documentId) ?? Number.POSITIVE_INFINITY))
    .map(({ node, documentId, lastLine }) =>
      toDiagnostic(node, {
        code: "PASSAGE_OUTSIDE_DOCUMENT",
        message: `The passage ends at line ${lastLine}, but ${documentId} has ${linesOf.get(documentId)} lines.`,
        fix: "Correct the lines; they are counted from 1 in the text rendition.",
      }),
    );
};
