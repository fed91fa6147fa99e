import { findMatchedWords, type IsFound } from "./find-matched-words.js";
import { nameRanks } from "./score-board.js";
import type { SearchedText } from "./searched-text.js";

/** A text of a node that was found, and what a phrase has found in it. */
export interface ComparedText {
  readonly text: SearchedText;
  /** See `nameRanks`. */
  readonly rank: number;
  /** Whether something of the phrase stands in it. */
  readonly isFound: boolean;
}

/** What of a node matched: the names that answer the phrase best, or those in which a part of it stands, or else words. */
export function tellMatched(texts: readonly ComparedText[], isFound: IsFound): readonly string[] {
  const strongest = Math.max(...texts.map(({ rank }) => rank));
  const matched = texts.filter(({ text, rank, isFound }) =>
    strongest > nameRanks.none ? rank === strongest : text.isName && isFound,
  );
  const values =
    matched.length > 0
      ? matched.map(({ text }) => text.value)
      : texts.flatMap(({ text }) => findMatchedWords(text.value, isFound));
  return [...new Set(values)];
}
