import { createDistinctNumbers } from "./distinct-numbers.js";
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
  const wordsOfText = createDistinctNumbers();
  let letterCount = 0;

  function count(number: number, letters: number) {
    if (!wordsOfText.add(number)) return;
    letterCount += letters;
    list.push(number);
  }

  function take(term: string, letters: number) {
    if (term.length === 1) return takePair(0, term.charCodeAt(0), letters);
    if (term.length === 2) return takePair(term.charCodeAt(0), term.charCodeAt(1), letters);
    const word = term.length > longestPackedText ? term.slice(0, longestPackedText) : term;
    const known = numberByWord.get(word);
    if (known !== undefined) return count(known, letters);
    numberByWord.set(word, words.length);
    count(words.push(word) - 1, letters);
  }

  function takePair(first: number, second: number, letters: number) {
    const pair = toPair(first, second);
    const number = numberByPair.take(pair, words.length);
    if (number === words.length) words.push(toPairText(pair));
    count(number, letters);
  }

  return {
    /** Gives how many letters the words of the next text have, each word counted once. */
    read(folded: string): number {
      letterCount = 0;
      wordsOfText.clear();
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
