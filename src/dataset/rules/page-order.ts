import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** Pages begin one after the other, within the document. */
export const checkPages: Rule = ({ records }) =>
  records.documents.flatMap(({ pages, rendition }) =>
    pages
      .filter(({ value }, index) => {
        const before = pages[index - 1]?.value ?? 0;
        return value <= before || value > (rendition?.lines.value ?? Number.POSITIVE_INFINITY);
      })
      .map(({ node, value }) =>
        toDiagnostic(node, {
          code: "PAGE_ORDER",
          message: `Line ${value} cannot begin this page: it is not after the page before, or not in the document.`,
          fix: "Give the first line of each page, in ascending order.",
        }),
      ),
  );
