import { foldText } from "../fold-text.js";
import type { FoundNode, SearchIndex } from "../search-index.js";
import { createBestList, type Scored } from "./best-list.js";
import { findMatchedWords, type IsFound } from "./find-matched-words.js";
import { createWordFinder, type WordMatch } from "./find-words.js";
import { findFirstText } from "./get-text.js";
import type { NameTable } from "./name-table.js";
import { createScoreBoard, nameRanks, type ScoreBoard } from "./score-board.js";
import { isHanSegment, type SearchUnit, toSearchUnits } from "./search-terms.js";
import type { ListTexts } from "./searched-text.js";
import type { TextIndex } from "./text-index.js";

/** Share of the best coverage of the phrase below which a node is left out, unless the phrase is or begins its name. */
const leastCoverage = 0.5;

/** Worth at which relevance is a half. */
const middlingWorth = 10;

/** Searches an index of texts. */
export function createPhraseSearch(index: TextIndex, listTexts: ListTexts): SearchIndex["search"] {
  const { texts, words, names } = index;
  const board = createScoreBoard(texts, words);

  function findBest(total: number, kinds: readonly string[] | undefined, limit: number): readonly Scored[] {
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
      const score = rank + worth / (worth + middlingWorth);
      if (score < best.floor || (kinds && !kinds.includes(texts.nodes[node]?.kind as string))) continue;
      best.add(node, score);
    }
    return best.list();
  }

  function toFoundNode({ number: node, score }: Scored, isFound: IsFound): FoundNode {
    const record = texts.nodes[node] as (typeof texts.nodes)[number];
    const first = findFirstText(texts, node);
    const listed = listTexts(record);
    const strongest = Math.max(...listed.map((_, at) => board.textRanks[first + at] as number));
    const matched = listed.filter(({ isName }, at) =>
      strongest > nameRanks.none
        ? board.textRanks[first + at] === strongest
        : isName && (board.letters[first + at] as number) > 0,
    );
    const inText = () => listed.flatMap(({ value }) => findMatchedWords(value, isFound));
    return { id: record.id, score, matched: [...new Set(matched.length > 0 ? matched.map(toValue) : inText())] };
  }

  return (phrase, { kinds, limit }) => {
    const folded = foldText(phrase);
    const units = toSearchUnits(folded);
    try {
      const matches = addUnits(index, board, units);
      addNames(names, board, folded);
      const total = units.reduce((sum, { size }) => sum + size, 0);
      const isFound = createFoundTest(index, units, matches);
      return findBest(total, kinds, limit).map((scored) => toFoundNode(scored, isFound));
    } finally {
      board.clear();
    }
  };
}

/** Names that are equal to the phrase or, when it has at least two Chinese characters or three others, begin with it. */
function addNames({ textOf, find }: NameTable, board: ScoreBoard, folded: string): void {
  if (folded === "") return;
  const { equal, beginning } = find(folded);
  const canBegin = /\p{Script=Han}{2}|.{3}/u.test(folded);
  const { start, end } = canBegin ? beginning : equal;
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

/** What words are worth: the more, the fewer texts they stand in, told from the room that the lists of these take. */
function toRarity({ words, texts }: TextIndex, matches: readonly WordMatch[]): number {
  const bytes = matches.reduce((sum, { words: { start, end } }) => {
    return sum + (words.firstByteOf[end] as number) - (words.firstByteOf[start] as number);
  }, 0);
  return Math.log(1 + texts.nodeOf.length / Math.max(1, bytes));
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

/** Chinese is found as it is asked for; other words also by their beginning or with typing errors. */
function createFoundTest({ words }: TextIndex, units: readonly SearchUnit[], matches: readonly WordMatch[]): IsFound {
  const wanted = new Set(units.flatMap(({ wholes, parts }) => [...wholes, ...parts]));
  return (term) => {
    if (wanted.has(term)) return true;
    if (isHanSegment(term)) return false;
    const { start, end } = words.words.findEqual(term);
    return start < end && matches.some(({ words }) => start >= words.start && start < words.end);
  };
}

function toValue({ value }: { readonly value: string }): string {
  return value;
}
