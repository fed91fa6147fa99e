/** The words around what is cited, in the reader's language. */
export interface CitationLabels {
  /** Heading of the documents. */
  readonly sources: string;
  readonly version: (version: string) => string;
  readonly retrieved: (day: string) => string;
}
