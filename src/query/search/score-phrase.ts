import { createBestList, type Scored } from "./best-list.js";
import { createWordFinder, type WordMatch } from "./find-words.js";
import type { NameTable } from "./name-table.js";
import { longestPackedText } from "./packed-texts.js";
import { toRarity, toScore } from "./relevance.js";
import { canBeginName, createScoreBoard, nameRanks, type ScoreBoard } from "./score-board.js";
import { isHanSegment, type SearchUnit, toSearchUnits } from "./search-terms.js";
import type { TextIndex, WordTable } from "./text-index.js";

/** Share of the best coverage of the phrase below which a node is left out, unless the phrase is or begins its name. */
const leastCoverage = 0.5;

/** Which of the nodes that a phrase finds are wanted. */
export interface ScoreOptions {
  readonly kinds?: readonly string[];
  readonly limit: number;
}

/** What a phrase has found, as long as it stands on the board. */
export interface ScoredPhrase {
  /** Nodes, best first. */
  readonly best: readonly Scored[];
  readonly board: ScoreBoard;
  readonly units: readonly SearchUnit[];
  readonly matches: readonly WordMatch[];
}

/** Looks for a folded phrase, and gives what is made of the find. */
export type ScorePhrase = <T>(folded: string, options: ScoreOptions, read: (scored: ScoredPhrase) => T) => T;

/** Scores all nodes in which something of a phrase is found. */
export function createPhraseScorer(index: TextIndex): ScorePhrase {
  const { texts, words, names } = index;
  const board = createScoreBoard(texts, words);

  function findBest(total: number, { kinds, limit }: ScoreOptions): readonly Scored[] {
    const { sizes, ranks, sums, latest } = board;
    markWholeNames(index, board, total);
    const found = board.listNodes();
    const least = leastCoverage * findGreatest(sizes, found);
    const best = createBestList(limit);
    for (let at = 0; at < found.length; at++) {
      const node = found[at] as number;
      const rank = ranks[node] as number;
      const size = sizes[node] as number;
      if (rank + 1 <= best.floor || (rank === nameRanks.none && size < least)) continue;
      const share = total === 0 ? 0 : size / total;
      const worth = ((sums[node] as number) + (latest[node] as number)) * share * share;
      const score = toScore(rank, worth);
      if (score < best.floor || (kinds && !kinds.includes(texts.nodes[node]?.kind as string))) continue;
      best.add(node, score);
    }
    return best.list();
  }

  return (folded, options, read) => {
    const units = toSearchUnits(folded);
    try {
      const matches = addUnits(index, board, units);
      if (canNamesBegin(words, units)) addNames(names, board, folded);
      const total = units.reduce((sum, { size }) => sum + size, 0);
      return read({ best: findBest(total, options), board, units, matches });
    } finally {
      board.clear();
    }
  };
}

/** Whether there may be names that begin with a phrase: its first word then begins one of theirs. */
function canNamesBegin({ words }: WordTable, [unit]: readonly SearchUnit[]): boolean {
  const first = unit?.parts[0] ?? unit?.wholes[0];
  return first === undefined || words.hasBeginning(first.slice(0, longestPackedText));
}

/** Names that are equal to the phrase or, where that is looked for, begin with it. */
function addNames({ textOf, find }: NameTable, board: ScoreBoard, folded: string): void {
  if (folded === "") return;
  const { equal, beginning } = find(folded);
  const { start, end } = canBeginName(folded) ? beginning : equal;
  for (let place = start; place < end; place++) {
    const isEqual = place >= equal.start && place < equal.end;
    board.addName(textOf[place] as number, isEqual ? nameRanks.equal : nameRanks.begins);
  }
}

/** Counts what is found of each unit: the unit as a whole, and its parts where it does not stand as a whole. */
function addUnits(index: TextIndex, board: ScoreBoard, units: readonly SearchUnit[]): readonly WordMatch[] {
  const findWords = createWordFinder(index.words);
  const all: WordMatch[] = [];
  let number = 0;
  const add = (terms: readonly string[], size: number, letters: number, after: number) => {
    const matches = terms.flatMap((term) => findWords(term, letters));
    const rarity = toRarity(index, matches);
    number++;
    for (const { words, closeness, letters } of matches) {
      board.addWords({ words, number, after, worth: size * rarity * closeness, size, letters });
    }
    all.push(...matches);
    return number;
  };
  for (const { wholes, parts, size, letters } of units) {
    const whole = wholes.length > 0 ? add(wholes, size, letters, 0) : 0;
    for (const part of parts) add([part], 1, isHanSegment(part) ? 2 : part.length, whole);
  }
  return all;
}

function findGreatest(numbers: Uint16Array, places: Uint32Array): number {
  let greatest = 0;
  for (let at = 0; at < places.length; at++) {
    const number = numbers[places[at] as number] as number;
    if (number > greatest) greatest = number;
  }
  return greatest;
}

/** A name whose every letter was found by a phrase that was found as a whole ranks as one that begins with it. */
function markWholeNames({ texts }: TextIndex, board: ScoreBoard, total: number): void {
  const { letterCounts, areNames } = texts.classes;
  for (const text of board.listWholeTexts()) {
    const textClass = texts.classOf[text] as number;
    if (board.letters[text] !== letterCounts[textClass] || areNames[textClass] === 0) continue;
    const node = texts.nodeOf[text] as number;
    if (board.sizes[node] === total && board.ranks[node] === nameRanks.none) board.ranks[node] = nameRanks.begins;
  }
}
