import type { Section, SourceDocument } from "./dataset.js";
import type { DocumentEntry, SectionEntry } from "./records.js";

/** The outlines of documents, by id; documents whose source is not told are left out. */
export function toSources(documents: readonly DocumentEntry[]): SourceDocument[] {
  return documents
    .map(toSource)
    .filter((source) => source !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toSource({ id, rendition, pages, sections }: DocumentEntry): SourceDocument | undefined {
  if (rendition === undefined) return undefined;
  return {
    id: id.text,
    file: rendition.file.text,
    sha256: rendition.sha256.text,
    lines: rendition.lines.value,
    pages: pages.map(({ value }) => value),
    sections: sections.map(toSection),
  };
}

function toSection({ path, lines, name, nameZh, skipped, withheld }: SectionEntry): Section {
  return {
    path,
    firstLine: lines.firstLine,
    lastLine: lines.lastLine,
    ...(name === undefined ? {} : { name }),
    ...(nameZh === undefined ? {} : { nameZh }),
    ...(skipped === undefined ? {} : { skipped }),
    ...(withheld === undefined ? {} : { withheld }),
  };
}

/** The smallest section that contains a line; of equal ones the later. */
export function findInnermostSection(source: SourceDocument, line: number): Section | undefined {
  let innermost: Section | undefined;
  for (const section of source.sections) {
    if (line < section.firstLine || line > section.lastLine) continue;
    const isInner = innermost === undefined || toLength(section) <= toLength(innermost);
    if (isInner) innermost = section;
  }
  return innermost;
}

/** The page on which a line stands, counted from 1; undefined when no page begins at or before it. */
export function findPage(source: SourceDocument, line: number): number | undefined {
  const begun = source.pages.filter((firstLine) => firstLine <= line).length;
  return begun === 0 ? undefined : begun;
}

function toLength({ firstLine, lastLine }: Section): number {
  return lastLine - firstLine;
}
