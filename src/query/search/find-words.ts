import { editDistance } from "../../shared/nearest-name.js";
import { canBeNear } from "./letter-pairs.js";
import { canBeMistyped, countDifferences, toLetterSet } from "./letter-set.js";
import type { Range } from "./packed-texts.js";
import { isCharacter } from "./search-terms.js";
import type { WordTable } from "./text-index.js";

/** Words of the index that stand together and match a term of a phrase equally well. */
export interface WordMatch {
  /** In the list of all words. */
  readonly words: Range;
  /** 1 for the very word, less for others. */
  readonly closeness: number;
  /** How many letters of a text are found with each of them. */
  readonly letters: number;
}

/** Finds what a term with so many letters matches. */
export type FindWords = (term: string, letters: number) => readonly WordMatch[];

/** Share of a word's letters that may be mistyped, and how many at most. */
const typingErrors = 0.2;
const mostTypingErrors = 2;

/** Words that are compared with mistyped ones of a phrase, letter by letter; those of a long phrase share them. */
const mostComparisons = 4000;

/** A word that the wanted one begins, or that it may be with a typing error, counts for less than the word itself. */
const closenessOfLonger = 0.5;
const closenessOfMistyped = 0.45;

/** Finds the words that the terms of one phrase match, or else those that they may be with typing errors. */
export function createWordFinder(table: WordTable): FindWords {
  const findMistyped = createMistypedFinder(table);
  return (term, letters) => {
    const matches = findBegunWords(table, term, letters);
    return matches.length === 0 && canBeMistyped(term) ? findMistyped(term) : matches;
  };
}

/** The word that a term is, and those that it begins where it has three letters or is one Chinese character. */
export function findBegunWords({ words }: WordTable, term: string, letters: number): readonly WordMatch[] {
  if (!canBeginWord(term)) return toMatch(words.findEqual(term), 1, letters);
  const { start, end } = words.findBeginning(term);
  if (start === end || isCharacter(term)) return toMatch({ start, end }, 1, letters);
  const after = words.findEqual(term).end;
  const longer = toMatch({ start: after, end }, closenessOfLonger, letters);
  return [...toMatch({ start, end: after }, 1, letters), ...longer];
}

/** Whether longer words are found by this term. */
export function canBeginWord(term: string): boolean {
  return isCharacter(term) || /\p{L}.*\p{L}.*\p{L}/u.test(term);
}

function toMatch(words: Range, closeness: number, letters: number): readonly WordMatch[] {
  return words.start < words.end ? [{ words, closeness, letters }] : [];
}

/** Letters are compared as sets first, which few words outlast. */
function createMistypedFinder({ words, letterSets, letterPairs }: WordTable): (term: string) => readonly WordMatch[] {
  let comparisons = 0;
  return (term) => {
    const reach = Math.min(Math.round(term.length * typingErrors), mostTypingErrors);
    if (!canBeNear(letterPairs, term, reach)) return [];
    const wanted = toLetterSet(term);
    const matches: WordMatch[] = [];
    for (let place = 0; place < letterSets.length && comparisons < mostComparisons; place++) {
      const set = letterSets[place] as number;
      if (set === 0 || countDifferences(set, wanted) > 2 * reach) continue;
      if (Math.abs(words.getLength(place) - term.length) > reach) continue;
      comparisons++;
      const word = words.get(place);
      const distance = editDistance(term, word, reach);
      if (distance > reach) continue;
      const closeness = (closenessOfMistyped * term.length) / (term.length + distance);
      matches.push({ words: { start: place, end: place + 1 }, closeness, letters: word.length });
    }
    return matches;
  };
}
