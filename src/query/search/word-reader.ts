import { createGrowingNumbers } from "./growing-numbers.js";
import { longestPackedText } from "./packed-texts.js";
import { takeIndexTerms } from "./search-terms.js";

/** The words of all texts, numbered in the order in which they were met. */
export interface WordsOfTexts {
  readonly numberByWord: ReadonlyMap<string, number>;
  /** By text: where its words begin in the list of all; one more at the end. */
  readonly firstWordOf: Uint32Array;
  /** The words of each text, each once, text after text. */
  readonly list: Uint32Array;
}

/** Reads texts one after the other. */
export function createWordReader() {
  const numberByWord = new Map<string, number>();
  const list = createGrowingNumbers();
  const firstWordOf = createGrowingNumbers();
  /** By word: the text in which it was met last, counted from 1. */
  const lastTextOf: number[] = [];
  let letterCount = 0;
  const take = (term: string, letters: number) => {
    const word = term.length > longestPackedText ? term.slice(0, longestPackedText) : term;
    let number = numberByWord.get(word);
    if (number === undefined) {
      number = numberByWord.size;
      numberByWord.set(word, number);
      lastTextOf.push(0);
    }
    if (lastTextOf[number] === firstWordOf.length) return;
    lastTextOf[number] = firstWordOf.length;
    letterCount += letters;
    list.push(number);
  };
  return {
    /** Gives how many letters the words of the next text have, each word counted once. */
    read(folded: string): number {
      letterCount = 0;
      firstWordOf.push(list.length);
      takeIndexTerms(folded, take);
      return letterCount;
    },
    finish(): WordsOfTexts {
      firstWordOf.push(list.length);
      return { numberByWord, firstWordOf: firstWordOf.toArray(), list: list.toArray() };
    },
  };
}
