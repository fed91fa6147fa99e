import type { Bibliography, BibliographyEntry, Place } from "./bibliography.ts";
import { toOneLine } from "./to-one-line.ts";

type Field = readonly [name: string, value: string | undefined];

/**
 * The citation for BibTeX and BibLaTeX, in UTF-8: an entry for the page, then one for each place in a document.
 *
 * The key of a place is the document's slug and the lines, so that the same place has the same key in every file.
 *
 * @param pageKey key of the page's own entry
 */
export function toBibtex(bibliography: Bibliography, pageKey: string): string {
  const { title, collection, version, permalink, retrieved, entries } = bibliography;
  const page = formatEntry(toKey(pageKey), [
    ["title", protect(title)],
    ["howpublished", escapeMarks(collection)],
    ["note", escapeMarks(`Dataset version ${version}`)],
    ["url", toUrl(permalink)],
    ["urldate", retrieved],
  ]);
  const places = entries.flatMap((entry) => entry.places.map((place) => formatPlace(entry, place, bibliography)));
  return `${[page, ...new Set(places)].join("\n\n")}\n`;
}

function formatPlace(entry: BibliographyEntry, place: Place, { permalink, retrieved }: Bibliography): string {
  const { slug, title, otherTitle, date, url } = entry;
  const lines = place.firstLine === place.lastLine ? `${place.firstLine}` : `${place.firstLine}-${place.lastLine}`;
  const [year, month] = date?.split("-") ?? [];
  return formatEntry(toKey(`${slug}-l${lines}`), [
    ["title", protect(title)],
    ["titleaddon", otherTitle && escapeMarks(otherTitle)],
    ["year", year],
    ["month", month && String(Number(month))],
    ["howpublished", url && `\\url{${toUrl(url)}}`],
    ["note", escapeMarks(place.words)],
    ["url", toUrl(permalink)],
    ["urldate", retrieved],
  ]);
}

function formatEntry(key: string, fields: readonly Field[]): string {
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(",\n")}\n}`;
}

/** Keys may hold letters, digits and a few marks; anything else becomes a hyphen. */
function toKey(text: string): string {
  return text.replace(/[^A-Za-z0-9.:-]+/g, "-");
}

/** A title whose capitals stay as they are. */
function protect(text: string): string {
  return `{${escapeMarks(text)}}`;
}

// BibTeX counts braces, escaped ones too, when it looks for the end of a field: hence their commands.
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

function escapeMarks(text: string): string {
  return toOneLine(text).replace(/[\\{}$&#_%~^]/g, (mark) => commands[mark] ?? `\\${mark}`);
}

/** Addresses are read as they stand, so whatever could end the field is percent-encoded. */
function toUrl(url: string): string {
  return url.replace(/[{}\\\s"]/g, encodeURIComponent);
}
