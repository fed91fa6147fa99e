import type { Bibliography, BibliographyEntry } from "./bibliography.ts";
import type { CitationLabels } from "./citation-labels.ts";
import { toOneLine } from "./to-one-line.ts";

/** The citation as text: the page first, then each document with its places on lines of their own. */
export function toPlainText(bibliography: Bibliography, labels: CitationLabels): string {
  const { title, collection, version, permalink, retrieved, entries } = bibliography;
  const head = [
    `${toOneLine(title)}`,
    `${toOneLine(collection)}, ${labels.version(version)}`,
    permalink,
    labels.retrieved(retrieved),
  ];
  const documents = entries.map((entry, index) => formatEntry(entry, index + 1));
  const list = documents.length > 0 ? `\n${labels.sources}\n\n${documents.join("\n\n")}\n` : "";
  return `${head.join("\n")}\n${list}`;
}

function formatEntry({ title, otherTitle, date, url, places }: BibliographyEntry, number: number): string {
  const names = `${toOneLine(title)}${otherTitle ? ` [${toOneLine(otherTitle)}]` : ""}${date ? ` (${date})` : ""}`;
  return [
    `${number}. ${names}`,
    ...(url ? [`   ${url}`] : []),
    ...places.map(({ words }) => `   - ${toOneLine(words)}`),
  ].join("\n");
}
