/** Something of a file that is not in the world that was made of it. */
export interface Problem {
  /** As in docs/errors.md: what the rules of the data would say of it. */
  readonly code: string;
  /** What could not be placed, in words that are the same for all problems of one sort. */
  readonly what: string;
  /** The node or edge that it was said of, by the file's names. */
  readonly item: string;
  /** More, where there is more to say. */
  readonly message?: string;
}

/** What was done otherwise than a reader of the file might think, and how often; nothing is missing for it. */
export interface Note {
  readonly what: string;
  readonly count: number;
}
