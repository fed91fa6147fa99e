/** Which letters follow each other in words; letters that are alike in their last five bits count as one. */
export type LetterPairs = Uint8Array;

/** No pairs yet. */
export function createLetterPairs(): LetterPairs {
  return new Uint8Array(1024);
}

/** Adds the pairs of a word. */
export function addLetterPairs(pairs: LetterPairs, word: string): void {
  for (let at = 1; at < word.length; at++) pairs[toKey(word, at - 1, at)] = 1;
}

/**
 * Whether a word may be one of those whose pairs are known, with so many typing errors: of one piece more than there are
 * errors one stands in it as it is, or else two letters that changed places between two pieces do.
 */
export function canBeNear(pairs: LetterPairs, word: string, errors: number): boolean {
  for (let piece = 0; piece <= errors; piece++) {
    const start = Math.floor((piece * word.length) / (errors + 1));
    const end = Math.floor(((piece + 1) * word.length) / (errors + 1));
    if (hasPairs(pairs, word, start, end)) return true;
    if (start > 0 && pairs[toKey(word, start, start - 1)] === 1) return true;
  }
  return false;
}

function hasPairs(pairs: LetterPairs, word: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (pairs[toKey(word, at - 1, at)] === 0) return false;
  return true;
}

function toKey(word: string, first: number, second: number): number {
  return ((word.charCodeAt(first) & 31) << 5) | (word.charCodeAt(second) & 31);
}
