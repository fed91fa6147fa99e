/** What is cited, in the reader's words: the page that was read and the places in documents that it rests on. */
export interface Bibliography {
  readonly title: string;
  /** Absolute address of the page, with the version of the dataset that it was read from. */
  readonly permalink: string;
  /** The collection that the page belongs to. */
  readonly collection: string;
  readonly version: string;
  /** The day on which it was read, as in `2026-11-21`. */
  readonly retrieved: string;
  readonly entries: readonly BibliographyEntry[];
}

/** One document with the places in it. */
export interface BibliographyEntry {
  /** The document's slug. */
  readonly slug: string;
  readonly title: string;
  /** The title in the other language. */
  readonly otherTitle?: string;
  /** When the document was issued, to the year, month or day. */
  readonly date?: string;
  /** Where the document itself was published. */
  readonly url?: string;
  readonly places: readonly Place[];
}

/** A passage's place: its lines, and all that is known of where it stands, in words. */
export interface Place {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly words: string;
}
