import type { WordMatch } from "./find-words.js";
import type { ScoredIndex } from "./text-index.js";

/** Worth at which relevance is a half. */
const middlingWorth = 10;

/** How high a node stands in the list of those found: by the rank of its names first, then by what was found. */
export function toScore(rank: number, worth: number): number {
  return rank + worth / (worth + middlingWorth);
}

/** What words are worth: the more, the fewer texts they stand in, told from the room that the lists of these take. */
export function toRarity({ words, texts }: ScoredIndex, matches: readonly WordMatch[]): number {
  const bytes = matches.reduce((sum, { words: { start, end } }) => {
    return sum + (words.firstByteOf[end] as number) - (words.firstByteOf[start] as number);
  }, 0);
  return Math.log(1 + texts.nodeOf.length / Math.max(1, bytes));
}
