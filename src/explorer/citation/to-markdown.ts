import type { Bibliography, BibliographyEntry } from "./bibliography.ts";
import type { CitationLabels } from "./citation-labels.ts";
import { toOneLine } from "./to-one-line.ts";

/** The citation in Markdown: the page as a link, then a numbered list of documents with their places. */
export function toMarkdown(bibliography: Bibliography, labels: CitationLabels): string {
  const { title, collection, version, permalink, retrieved, entries } = bibliography;
  const details = [`${collection}, ${labels.version(version)}`, labels.retrieved(retrieved)].map(escapeMarks);
  const head = `[${escapeMarks(title)}](${toTarget(permalink)}). ${details.join(". ")}.`;
  if (entries.length === 0) return `${head}\n`;
  return `${head}\n\n### ${escapeMarks(labels.sources)}\n\n${entries.map(formatEntry).join("\n")}\n`;
}

function formatEntry({ title, otherTitle, date, url, places }: BibliographyEntry, index: number): string {
  const name = url ? `[${escapeMarks(title)}](${toTarget(url)})` : escapeMarks(title);
  const aside = `${otherTitle ? ` (${escapeMarks(otherTitle)})` : ""}${date ? `, ${date}` : ""}`;
  const number = `${index + 1}.`;
  const indent = " ".repeat(number.length + 1);
  return [`${number} ${name}${aside}`, ...places.map(({ words }) => `${indent}- ${escapeMarks(words)}`)].join("\n");
}

/** A text whose marks neither Markdown nor HTML reads as its own; some are marks only where a line begins. */
function escapeMarks(text: string): string {
  return toOneLine(text)
    .replace(/[\\`*_[\]<>|~&]/g, "\\$&")
    .replace(/^(\d*)([#+.)=-])/, "$1\\$2");
}

/** A link target in angle brackets ends at a bracket or a line break only. */
function toTarget(url: string): string {
  return `<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>`;
}
