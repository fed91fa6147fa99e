/** A node found by search. */
export interface FoundNode {
  readonly id: string;
  /** Greater is better; comparable within one answer only. */
  readonly score: number;
  /** Names or words that matched, as they stand in the data. */
  readonly matched: readonly string[];
}

/** Ranked, bilingual, typo-tolerant search over the names of nodes. */
export interface SearchIndex {
  /**
   * Does in turns with other work what is to be done before the first search, which otherwise does it at once; there is
   * no promise when nothing long is left to do.
   */
  prepare(): Promise<void> | undefined;
  /** Best first, ties by id. An empty phrase finds nothing. */
  search(phrase: string, options: { readonly kinds?: readonly string[]; readonly limit: number }): readonly FoundNode[];
}
