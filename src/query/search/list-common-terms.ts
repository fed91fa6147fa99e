import { canBeginWord } from "./find-words.js";
import { isSingleTerm } from "./search-terms.js";
import type { WordTable } from "./text-index.js";

/**
 * A term is common when the lists of its texts take so many bytes. One that begins other words has all their lists to
 * read. A pair of Chinese characters, a figure or a short word has but its own, and there are so many pairs that to make
 * the best ready for each of them would take a quarter of the time that the index takes.
 */
const leastBytes = 16;
const leastBytesOfOneList = 2048;

/** The terms that are common: words, and beginnings for which longer words are found. */
export function* listCommonTerms({ words, firstByteOf }: WordTable): Generator<string> {
  const countBytes = (start: number, end: number) => (firstByteOf[end] as number) - (firstByteOf[start] as number);
  /** By length: the first of the words that share their beginning of that length with the latest one. */
  const starts: number[] = [];

  function isCommon(start: number, end: number, length: number): boolean {
    if (countBytes(start, end) < leastBytes) return false;
    const term = words.get(start).slice(0, length);
    if (canBeginWord(term)) return isSingleTerm(term);
    const isWord = words.getLength(start) === length && countBytes(start, start + 1) >= leastBytesOfOneList;
    return isWord && isSingleTerm(term);
  }

  for (let place = 1; place <= words.size; place++) {
    const shared = place === words.size ? 0 : words.countShared(place);
    const last = words.getLength(place - 1);
    for (let length = starts.length; length <= last; length++) starts.push(place - 1);
    while (starts.length > shared + 1) {
      const length = starts.length - 1;
      const start = starts.pop() as number;
      if (isCommon(start, place, length)) yield words.get(start).slice(0, length);
    }
  }
}
