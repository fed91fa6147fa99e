import type { Dataset, Section, SourceDocument } from "./dataset.js";
import type { SourceTexts } from "./read-sources.js";

/** How much of a stretch of text is cited by statements. */
export interface Coverage {
  /** Lines that are not blank. */
  readonly lines: number;
  /** Those in a passage that is evidence of some statement. */
  readonly cited: number;
  /** Stretches of lines that are not cited, blank ends left out. */
  readonly uncited: readonly { readonly firstLine: number; readonly lastLine: number }[];
}

export interface SectionCoverage extends Coverage {
  readonly section: Section;
}

export interface DocumentCoverage extends Coverage {
  readonly document: string;
  /** In the order of the outline; a section counts the lines of the sections in it. */
  readonly sections: readonly SectionCoverage[];
}

/**
 * How much of each document and section is cited; documents without text are left out. Lines of a skipped section are
 * no facts to cite: they count for that section alone, not for the document or for the sections around it.
 */
export function checkCoverage(dataset: Dataset, texts: SourceTexts): DocumentCoverage[] {
  const used = new Set(dataset.statements.flatMap(({ evidence }) => evidence));
  return dataset.sources.flatMap((source) => {
    const lines = texts.get(source.id);
    return lines === undefined ? [] : [toDocumentCoverage(source, lines, toCitedLines(dataset, source, used))];
  });
}

function toCitedLines(dataset: Dataset, source: SourceDocument, used: ReadonlySet<string>): ReadonlySet<number> {
  const cited = new Set<number>();
  for (const { id, properties } of dataset.passages) {
    if (properties.documentId !== source.id || !used.has(id)) continue;
    for (let line = Number(properties.firstLine); line <= Number(properties.lastLine); line++) cited.add(line);
  }
  return cited;
}

function toDocumentCoverage(
  source: SourceDocument,
  lines: readonly string[],
  cited: ReadonlySet<number>,
): DocumentCoverage {
  const skipped = toSkippedLines(source);
  const facts = lines.map((line, index) => (skipped.has(index + 1) ? "" : line));
  return {
    document: source.id,
    ...toCoverage(facts, cited, 1, lines.length),
    sections: source.sections.map((section) => ({
      section,
      ...toCoverage(section.skipped === undefined ? facts : lines, cited, section.firstLine, section.lastLine),
    })),
  };
}

function toSkippedLines({ sections }: SourceDocument): ReadonlySet<number> {
  const skipped = new Set<number>();
  for (const { firstLine, lastLine, skipped: reason } of sections) {
    for (let line = firstLine; reason !== undefined && line <= lastLine; line++) skipped.add(line);
  }
  return skipped;
}

function toCoverage(
  lines: readonly string[],
  cited: ReadonlySet<number>,
  firstLine: number,
  lastLine: number,
): Coverage {
  const uncited: { firstLine: number; lastLine: number }[] = [];
  let citedCount = 0;
  let count = 0;
  let open: { firstLine: number; lastLine: number } | undefined;
  for (let line = firstLine; line <= lastLine; line++) {
    if ((lines[line - 1] ?? "").trim() === "") continue;
    count += 1;
    if (cited.has(line)) {
      citedCount += 1;
      open = undefined;
    } else if (open === undefined) {
      open = { firstLine: line, lastLine: line };
      uncited.push(open);
    } else open.lastLine = line;
  }
  return { lines: count, cited: citedCount, uncited };
}
