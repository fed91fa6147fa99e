/** What one request may ask for. Every figure is an inclusive maximum. */
export interface QueryLimits {
  /** Tokens in the text of a query. */
  readonly maxTokens: number;
  /** Brackets of any sort open at once in the text of a query, which also bounds what the parser does. */
  readonly maxNesting: number;
  /** Levels of fields, fragments expanded; introspection is bounded by its own rule. */
  readonly maxDepth: number;
  /** Fields at the root, fragments expanded. */
  readonly maxRootFields: number;
  /** Times that one field stands in one place under different names, fragments expanded. */
  readonly maxAliases: number;
  /** Levels of objects and lists in the value of an argument or variable. */
  readonly maxInputDepth: number;
  /** Entries in a list that is handed in, of ids or of conditions. */
  readonly maxInputList: number;
  /** Value of `limit` and `first`. */
  readonly maxListSize: number;
  /** Value of `offset`. */
  readonly maxOffset: number;
  /** Entries of a list for which neither `limit` nor `first` is given. */
  readonly defaultListSize: number;
  /** Entries that the cost estimate expects in a list that takes neither `limit` nor `first`. */
  readonly expectedListSize: number;
  /** Estimated cost: one for each object that may be returned, a tenth for each value, a hundredth for each character. */
  readonly maxCost: number;
  /** Characters of an answer's data as JSON, whatever it was estimated to cost. */
  readonly maxAnswerLength: number;
  /** Time for one request, in milliseconds. */
  readonly maxTimeMs: number;
}

/** The limits of a server that is told nothing else. */
export const defaultQueryLimits: QueryLimits = {
  maxTokens: 4_000,
  maxNesting: 100,
  maxDepth: 20,
  maxRootFields: 20,
  maxAliases: 20,
  maxInputDepth: 30,
  maxInputList: 1_000,
  maxListSize: 1_000,
  maxOffset: 100_000,
  defaultListSize: 25,
  expectedListSize: 5,
  maxCost: 250_000,
  maxAnswerLength: 30_000_000,
  maxTimeMs: 10_000,
};
