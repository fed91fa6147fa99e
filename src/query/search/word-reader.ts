import { createGrowingNumbers } from "./growing-numbers.js";
import { longestPackedText } from "./packed-texts.js";
import { createPairNumbers, toPair, toPairText } from "./pair-numbers.js";
import { takeIndexTerms } from "./search-terms.js";

/** The words of all texts, numbered in the order in which they were met. */
export interface WordsOfTexts {
  readonly words: readonly string[];
  /** By text: where its words begin in the list of all; one more at the end. */
  readonly firstWordOf: Uint32Array;
  /** The words of each text, each once, text after text. */
  readonly list: Uint32Array;
}

/** Reads texts one after the other. */
export function createWordReader() {
  const words: string[] = [];
  const numberByWord = new Map<string, number>();
  const numberByPair = createPairNumbers();
  const list = createGrowingNumbers();
  const firstWordOf = createGrowingNumbers();
  /** By word: the text in which it was met last, counted from 1. */
  const lastTextOf: number[] = [];
  let letterCount = 0;

  function count(number: number, letters: number) {
    if (lastTextOf[number] === firstWordOf.length) return;
    lastTextOf[number] = firstWordOf.length;
    letterCount += letters;
    list.push(number);
  }

  function take(term: string, letters: number) {
    const word = term.length > longestPackedText ? term.slice(0, longestPackedText) : term;
    const known = numberByWord.get(word);
    if (known !== undefined) return count(known, letters);
    numberByWord.set(word, words.length);
    count(addWord(word), letters);
  }

  function takePair(first: number, second: number) {
    const pair = toPair(first, second);
    const number = numberByPair.take(pair, words.length);
    count(number === words.length ? addWord(toPairText(pair)) : number, 2);
  }

  function addWord(word: string): number {
    lastTextOf.push(0);
    return words.push(word) - 1;
  }

  return {
    /** Gives how many letters the words of the next text have, each word counted once. */
    read(folded: string): number {
      letterCount = 0;
      firstWordOf.push(list.length);
      takeIndexTerms(folded, take, takePair);
      return letterCount;
    },
    finish(): WordsOfTexts {
      firstWordOf.push(list.length);
      return { words, firstWordOf: firstWordOf.toArray(), list: list.toArray() };
    },
  };
}
