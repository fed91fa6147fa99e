import type { NodeRecord } from "../../dataset/dataset.js";
import { compareText } from "../compare-text.js";
import { foldText } from "../fold-text.js";
import { createGrowingNumbers, type GrowingNumbers } from "./growing-numbers.js";
import { toLetterSet } from "./letter-set.js";
import { packTexts } from "./packed-texts.js";
import { takeIndexTerms } from "./search-terms.js";
import type { ListTexts } from "./searched-text.js";
import { sortInTurns } from "./sort-in-turns.js";
import type { NameTable, TextIndex, TextTable, WordTable } from "./text-index.js";
import type { Turns } from "./turns.js";

/** Letters at which a word is worth half of what it would be worth alone. */
const middlingLength = 16;

/** Indexes the texts of nodes: their names as a whole, and the words of all texts. */
export function* indexTexts(nodes: Iterable<NodeRecord>, listTexts: ListTexts): Turns<TextIndex> {
  const sorted = yield* sortInTurns([...nodes], (a, b) => compareText(a.id, b.id));
  const gathered = yield* gatherTexts(sorted, listTexts);
  return {
    texts: gathered.texts,
    words: yield* tabulateWords(gathered),
    names: yield* tabulateNames(gathered.names),
  };
}

/** What is known after every text was read once. */
interface Gathered {
  readonly texts: TextTable;
  /** Numbers of words, in the order in which they were met. */
  readonly numberByWord: ReadonlyMap<string, number>;
  /** By text: where its words begin in the list of all words; one more at the end. */
  readonly firstWordOf: Uint32Array;
  readonly wordsOfTexts: Uint32Array;
  readonly names: readonly FoldedName[];
}

interface FoldedName {
  readonly folded: string;
  readonly text: number;
}

function* gatherTexts(nodes: readonly NodeRecord[], listTexts: ListTexts): Turns<Gathered> {
  const [firstTextOf, nodeOf, firstWordOf] = [0, 1, 2].map(createGrowingNumbers) as [Numbers, Numbers, Numbers];
  const [merits, letterCounts, areNames]: [number[], number[], number[]] = [[], [], []];
  const reader = createWordReader();
  const names: FoldedName[] = [];
  for (let node = 0; node < nodes.length; node++) {
    firstTextOf.push(nodeOf.length);
    for (const { value, weight, isName } of listTexts(nodes[node] as NodeRecord)) {
      const text = nodeOf.length;
      const folded = foldText(value);
      nodeOf.push(node);
      firstWordOf.push(reader.wordsOfTexts.length);
      const letters = reader.read(folded, text);
      merits.push((weight * middlingLength) / (middlingLength + letters));
      letterCounts.push(Math.min(letters, 65_535));
      areNames.push(isName ? 1 : 0);
      if (isName && folded !== "") names.push({ folded, text });
    }
    if (node % 256 === 0) yield;
  }
  firstTextOf.push(nodeOf.length);
  firstWordOf.push(reader.wordsOfTexts.length);
  const texts = {
    ...{ nodes, firstTextOf: firstTextOf.toArray().slice(), nodeOf: nodeOf.toArray().slice() },
    ...{ merits: Float32Array.from(merits), letterCounts: Uint16Array.from(letterCounts) },
    areNames: Uint8Array.from(areNames),
  };
  const { numberByWord, wordsOfTexts } = reader;
  return { texts, numberByWord, firstWordOf: firstWordOf.toArray(), wordsOfTexts: wordsOfTexts.toArray(), names };
}

type Numbers = GrowingNumbers;

/** Numbers words as they are met and lists those of each text, each once. */
function createWordReader() {
  const numberByWord = new Map<string, number>();
  const wordsOfTexts = createGrowingNumbers();
  const lastTextOf: number[] = [];
  let letterCount = 0;
  let current = 0;
  const take = (word: string, letters: number) => {
    let number = numberByWord.get(word);
    if (number === undefined) {
      number = numberByWord.size;
      numberByWord.set(word, number);
      lastTextOf.push(-1);
    }
    if (lastTextOf[number] === current) return;
    lastTextOf[number] = current;
    letterCount += letters;
    wordsOfTexts.push(number);
  };
  return {
    numberByWord,
    wordsOfTexts,
    /** Gives how many letters the words of the text have. */
    read(folded: string, text: number): number {
      letterCount = 0;
      current = text;
      takeIndexTerms(folded, take);
      return letterCount;
    },
  };
}

function* tabulateWords({ numberByWord, firstWordOf, wordsOfTexts }: Gathered): Turns<WordTable> {
  const sorted = yield* sortInTurns([...numberByWord.keys()], compareText);
  const placeOf = new Uint32Array(sorted.length);
  const letterSets = new Uint32Array(sorted.length);
  for (let place = 0; place < sorted.length; place++) {
    const word = sorted[place] as string;
    placeOf[numberByWord.get(word) as number] = place;
    letterSets[place] = toLetterSet(word);
    if (place % 4096 === 0) yield;
  }
  const firstPostingOf = countPostings(placeOf, wordsOfTexts);
  yield;
  const next = firstPostingOf.slice();
  const postings = new Uint32Array(wordsOfTexts.length);
  for (let text = 0; text < firstWordOf.length - 1; text++) {
    for (let at = firstWordOf[text] as number; at < (firstWordOf[text + 1] as number); at++) {
      const place = placeOf[wordsOfTexts[at] as number] as number;
      const posting = next[place] as number;
      postings[posting] = text;
      next[place] = posting + 1;
    }
    if (text % 16_384 === 0) yield;
  }
  return { words: yield* packTexts(sorted), firstPostingOf, postings, letterSets };
}

/** Where the postings of each word begin, words in their order; one more at the end. */
function countPostings(placeOf: Uint32Array, wordsOfTexts: Uint32Array): Uint32Array {
  const first = new Uint32Array(placeOf.length + 1);
  for (const word of wordsOfTexts) {
    const after = (placeOf[word] as number) + 1;
    first[after] = (first[after] as number) + 1;
  }
  for (let place = 0; place < placeOf.length; place++) {
    first[place + 1] = (first[place + 1] as number) + (first[place] as number);
  }
  return first;
}

function* tabulateNames(names: readonly FoldedName[]): Turns<NameTable> {
  const sorted = yield* sortInTurns(names, (a, b) => compareText(a.folded, b.folded));
  const folded = sorted.map((name) => name.folded);
  return { names: yield* packTexts(folded), textOf: Uint32Array.from(sorted, ({ text }) => text) };
}
