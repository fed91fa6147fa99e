import type { Passage } from "../api/shapes.ts";
import type { BibliographyEntry, Place } from "./bibliography.ts";

/** What is known of a document beyond its name. */
export interface DocumentFacts {
  readonly date?: string;
  readonly url?: string;
}

/** How documents and places are told to this reader. */
export interface CitationWords {
  readonly title: (document: Passage["document"]) => string;
  readonly otherTitle: (document: Passage["document"]) => string | undefined;
  readonly place: (passage: Passage) => string;
}

/** Passages by document, documents by slug, places in the order of the text; a passage that is given twice is one. */
export function toEntries(
  passages: readonly Passage[],
  factsById: ReadonlyMap<string, DocumentFacts>,
  words: CitationWords,
): readonly BibliographyEntry[] {
  const distinct = [...new Map(passages.map((passage) => [passage.id, passage])).values()];
  const documentIds = new Set(distinct.map(({ document }) => document.id));
  return [...documentIds]
    .map((id) => distinct.filter(({ document }) => document.id === id))
    .map((group) => toEntry(group, factsById, words))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function toEntry(
  passages: readonly Passage[],
  factsById: ReadonlyMap<string, DocumentFacts>,
  words: CitationWords,
): BibliographyEntry {
  const [{ document }] = passages as readonly [Passage, ...Passage[]];
  const otherTitle = words.otherTitle(document);
  const places = passages.map(
    (passage): Place => ({
      firstLine: passage.firstLine,
      lastLine: passage.lastLine,
      words: words.place(passage),
    }),
  );
  return {
    slug: document.id.slice(document.id.indexOf(":") + 1),
    title: words.title(document),
    ...(otherTitle !== undefined && { otherTitle }),
    ...factsById.get(document.id),
    places: places.sort((a, b) => a.firstLine - b.firstLine || a.lastLine - b.lastLine),
  };
}
