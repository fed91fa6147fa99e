import type { Coverage, DocumentCoverage } from "../dataset/check-coverage.js";
import type { CommandSession } from "./command-session.js";
import { formatTable } from "./format-table.js";

/** How much of each document and section is cited, what is not, and what is left out on purpose. */
export function formatCoverage(documents: readonly DocumentCoverage[], { paint, terminal }: CommandSession): string {
  if (documents.length === 0) return "No source text was found, so there is no coverage to report.\n";
  const columns = ["section", "lines", "cited", "share", "not cited"];
  return documents
    .map(({ document, sections, ...whole }) => {
      const rows = [
        ["whole", "", ...toFigures(whole)],
        ...sections.map(({ section, ...coverage }) => [
          [section.path.join(" › "), section.name].filter(Boolean).join("  "),
          `${section.firstLine}-${section.lastLine}`,
          ...(section.skipped === undefined ? toFigures(coverage) : ["", "", `left out: ${section.skipped}`]),
        ]),
      ];
      return `${paint.bold(document)}\n${formatTable({ columns, rows }, paint, terminal.output.columns)}`;
    })
    .join("\n");
}

function toFigures({ lines, cited, uncited }: Coverage): readonly string[] {
  const share = lines === 0 ? "" : `${Math.floor((cited / lines) * 100)} %`;
  const gaps = uncited.map(({ firstLine, lastLine }) =>
    firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`,
  );
  return [`${cited}/${lines}`, share, gaps.join(", ")];
}
