import { addLetterPairs, createLetterPairs } from "./letter-pairs.js";
import { toLetterSet } from "./letter-set.js";
import { packTexts } from "./packed-texts.js";
import { sortTexts } from "./sort-texts.js";
import type { WordTable } from "./text-index.js";
import type { Turns } from "./turns.js";
import type { WordsOfTexts } from "./word-reader.js";

/** Lists for each word, in their order, the texts in which it stands. */
export function* tabulateWords(words: WordsOfTexts): Turns<WordTable> {
  const sorted = yield* sortTexts(words.words);
  const placeOf = new Uint32Array(sorted.length);
  const letterSets = new Uint32Array(sorted.length);
  const letterPairs = createLetterPairs();
  let end = 0;
  for (let place = 0; place < sorted.length; place++) {
    const number = sorted[place] as number;
    const word = words.words[number] as string;
    placeOf[number] = place;
    letterSets[place] = toLetterSet(word);
    if (letterSets[place] !== 0) {
      end = place + 1;
      addLetterPairs(letterPairs, word);
    }
    if (place % 4096 === 4095) yield;
  }
  const lists = yield* packLists(yield* invert(words, placeOf));
  const packed = yield* packTexts(words.words, sorted);
  return { words: packed, ...lists, letterSets: letterSets.slice(0, end), letterPairs };
}

/** The texts of each word, ascending, word after word. */
interface Postings {
  /** By place of a word; one more at the end. */
  readonly firstOf: Uint32Array;
  readonly texts: Uint32Array;
}

function* invert({ firstWordOf, list }: WordsOfTexts, placeOf: Uint32Array): Turns<Postings> {
  const firstOf = new Uint32Array(placeOf.length + 1);
  for (const word of list) add(firstOf, (placeOf[word] as number) + 1, 1);
  for (let place = 0; place < placeOf.length; place++) add(firstOf, place + 1, firstOf[place] as number);
  yield;
  const next = firstOf.slice();
  const texts = new Uint32Array(list.length);
  for (let text = 0; text < firstWordOf.length - 1; text++) {
    for (let at = firstWordOf[text] as number; at < (firstWordOf[text + 1] as number); at++) {
      const place = placeOf[list[at] as number] as number;
      texts[next[place] as number] = text;
      add(next, place, 1);
    }
    if (text % 16_384 === 16_383) yield;
  }
  return { firstOf, texts };
}

function* packLists({ firstOf, texts }: Postings): Turns<Pick<WordTable, "firstByteOf" | "bytes">> {
  const firstByteOf = new Uint32Array(firstOf.length);
  const bytes = new Uint8Array(texts.length * 5);
  let length = 0;
  for (let place = 0; place < firstOf.length - 1; place++) {
    let last = 0;
    for (let at = firstOf[place] as number; at < (firstOf[place + 1] as number); at++) {
      const text = texts[at] as number;
      let distance = text - last;
      last = text;
      while (distance > 127) {
        bytes[length++] = (distance & 127) | 128;
        distance >>>= 7;
      }
      bytes[length++] = distance;
    }
    firstByteOf[place + 1] = length;
    if (place % 16_384 === 16_383) yield;
  }
  return { firstByteOf, bytes: bytes.slice(0, length) };
}

function add(numbers: Uint32Array, at: number, more: number): void {
  numbers[at] = (numbers[at] as number) + more;
}
