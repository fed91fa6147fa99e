import { findBegunWords, type WordMatch } from "./find-words.js";
import { createGrowingNumbers } from "./growing-numbers.js";
import { toRarity, toScore } from "./relevance.js";
import { canBeginName, nameRanks } from "./score-board.js";
import type { ScoreOptions } from "./score-phrase.js";
import { countCharacters } from "./search-terms.js";
import { createShortList, type ShortList } from "./short-list.js";
import type { ScoredIndex } from "./text-index.js";
import { visitTexts } from "./visit-texts.js";

/** Nodes for a term, best first, until the next term is scored; `undefined` where no word of the index begins with it. */
export type ScoreTerm = (term: string, options: ScoreOptions) => ShortList | undefined;

/** More nodes than these are not ranked in a short list. */
export const mostRanked = 100;

/**
 * Scores what a phrase of a single term finds, to the same end as any other phrase, but without a board: of a node's
 * texts the best counts alone, and one that does not reach the worst score of the list so far is passed over.
 */
export function createTermScorer(index: ScoredIndex): ScoreTerm {
  const { names, texts, words } = index;
  const { nodes, nodeOf, classOf } = texts;
  const { merits, letterCounts, areNames } = texts.classes;
  const nameLetters = new Set(letterCounts.filter((_, textClass) => areNames[textClass] === 1));
  const ranks = new Uint8Array(nodes.length);
  const ranked = createGrowingNumbers();
  const list = createShortList(mostRanked);

  function setRank(node: number, rank: number) {
    if (ranks[node] === nameRanks.none) ranked.push(node);
    if ((ranks[node] as number) < rank) ranks[node] = rank;
  }

  /** Names that begin with the term or are equal to it. */
  function rankNames(term: string) {
    const { equal, beginning } = names.find(term);
    const { start, end } = canBeginName(term) ? beginning : equal;
    for (let place = start; place < end; place++) {
      const isEqual = place >= equal.start && place < equal.end;
      setRank(nodeOf[names.textOf[place] as number] as number, isEqual ? nameRanks.equal : nameRanks.begins);
    }
  }

  /** A name of no letters but those of the term ranks as one that begins with it. */
  function rankWholeNames(matches: readonly WordMatch[], letters: number) {
    if (!nameLetters.has(letters)) return;
    for (const match of matches) {
      visitTexts(words, match.words, (text) => {
        const textClass = classOf[text] as number;
        if (letterCounts[textClass] !== letters || areNames[textClass] === 0) return;
        setRank(nodeOf[text] as number, nameRanks.begins);
      });
    }
  }

  function offer(node: number, score: number, kinds: readonly string[] | undefined) {
    if (kinds && !kinds.includes(nodes[node]?.kind as string)) return;
    list.offer(node, score);
  }

  /** Before anything is counted, so that what cannot reach these need not be counted. */
  function offerRanked({ kinds }: ScoreOptions) {
    for (const node of ranked.toArray()) {
      const rank = ranks[node] as number;
      if (rank >= list.floor) offer(node, rank, kinds);
    }
  }

  function offerTexts({ words: found, closeness }: WordMatch, rarity: number, { kinds }: ScoreOptions) {
    const worth = rarity * closeness;
    visitTexts(words, found, (text) => {
      const node = nodeOf[text] as number;
      const rank = ranks[node] as number;
      if (rank + 1 <= list.floor) return;
      const score = toScore(rank, Math.fround(worth * (merits[classOf[text] as number] as number)));
      if (score >= list.floor) offer(node, score, kinds);
    });
  }

  return (term, options) => {
    if (!words.words.hasBeginning(term)) return undefined;
    const letters = countCharacters(term);
    const matches = findBegunWords(words, term, letters);
    list.begin(options.limit);
    rankNames(term);
    rankWholeNames(matches, letters);
    offerRanked(options);
    const rarity = toRarity(index, matches);
    for (const match of matches) offerTexts(match, rarity, options);
    for (const node of ranked.toArray()) ranks[node] = nameRanks.none;
    ranked.clear();
    return list;
  };
}
