import type { Diagnostic } from "../../shared/diagnostic.js";
import { toDiagnostic } from "../placed-text.js";
import type { DocumentEntry, SectionEntry } from "../records.js";
import type { Rule } from "../rule.js";

/** A section lies within its document and within the section whose path it continues. */
export const checkSectionLines: Rule = ({ records }) => records.documents.flatMap(checkDocument);

function checkDocument({ id, rendition, sections }: DocumentEntry): readonly Diagnostic[] {
  const byPath = new Map(sections.map((section) => [JSON.stringify(section.path), section]));
  const count = rendition?.lines.value ?? Number.POSITIVE_INFINITY;
  return sections.flatMap((section) => {
    if (section.lines.lastLine > count) return [toProblem(section, `${id.text} has ${count} lines`)];
    const parent = byPath.get(JSON.stringify(section.path.slice(0, -1)));
    if (parent === undefined || isWithin(section, parent)) return [];
    const { firstLine, lastLine } = parent.lines;
    return [toProblem(section, `section [${parent.path.join(", ")}] has lines ${firstLine}-${lastLine}`)];
  });
}

function isWithin({ lines }: SectionEntry, parent: SectionEntry): boolean {
  return lines.firstLine >= parent.lines.firstLine && lines.lastLine <= parent.lines.lastLine;
}

function toProblem({ path, lines }: SectionEntry, bound: string): Diagnostic {
  return toDiagnostic(lines.node, {
    code: "SECTION_OUTSIDE_DOCUMENT",
    message: `The section [${path.join(", ")}] has lines ${lines.firstLine}-${lines.lastLine}, but ${bound}.`,
    fix: "Correct the lines of the one or the other.",
  });
}
