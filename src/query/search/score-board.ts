import { createGrowingNumbers } from "./growing-numbers.js";
import type { Range } from "./packed-texts.js";
import type { TextTable, WordTable } from "./text-index.js";
import { visitTexts } from "./visit-texts.js";

/** How a name answers a phrase as a whole; a node ranks as the best of its names. */
export const nameRanks = Object.freeze({ none: 0, begins: 1, equal: 2 });

/** Whether a folded phrase is looked for at the beginning of names: it has two Chinese characters or three others at least. */
export function canBeginName(folded: string): boolean {
  return /\p{Script=Han}{2}|.{3}/u.test(folded);
}

/** One step of a search: a term of the phrase, looked for under one or more words of the index. */
export interface Step {
  /** Words of the index that stand together. */
  readonly words: Range;
  /** Above 0, another for each term. Words of one step count once in each node, by the best. */
  readonly number: number;
  /** A step that this one refines: nodes that were found there are passed over. 0 for none. */
  readonly after: number;
  /** What a find is worth in a text of merit 1. */
  readonly worth: number;
  /** How much of the phrase is found. */
  readonly size: number;
  /** How many letters of the text are found. */
  readonly letters: number;
}

/** What one search has found so far, by node and by text; empty between two searches. */
export interface ScoreBoard {
  /** Nodes in which something was found, in no order. */
  readonly listNodes: () => Uint32Array;
  /** Texts of whose letters all were found at some time, and perhaps more of them again later; in no order. */
  readonly listWholeTexts: () => Uint32Array;
  /** By node: how much of the phrase was found, as the sum of the steps' sizes. */
  readonly sizes: Uint16Array;
  /** By node: see `nameRanks`. */
  readonly ranks: Uint8Array;
  /** By node: what was found is worth in earlier steps, and by the best of the latest one. */
  readonly sums: Float32Array;
  readonly latest: Float32Array;
  /** By text: how many of its letters were found. */
  readonly letters: Uint16Array;
  /** By text: see `nameRanks`. */
  readonly textRanks: Uint8Array;
  addName(text: number, rank: number): void;
  addWords(step: Step): void;
  clear(): void;
}

/**
 * A board with a place for each node and text, so that counting a find is a few reads and writes in arrays; a search
 * costs what there is to read for its words.
 */
export function createScoreBoard(texts: TextTable, words: WordTable): ScoreBoard {
  const { nodeOf, classOf } = texts;
  const { merits, letterCounts } = texts.classes;
  const nodeCount = texts.nodes.length;
  const sizes = new Uint16Array(nodeCount);
  const ranks = new Uint8Array(nodeCount);
  const nodeSteps = new Uint16Array(nodeCount);
  const sums = new Float32Array(nodeCount);
  const latest = new Float32Array(nodeCount);
  const letters = new Uint16Array(nodeOf.length);
  const textRanks = new Uint8Array(nodeOf.length);
  const textSteps = new Uint16Array(nodeOf.length);
  const foundNodes = createGrowingNumbers();
  const foundTexts = createGrowingNumbers();
  const wholeTexts = createGrowingNumbers();

  return {
    ...{ sizes, ranks, sums, latest, letters, textRanks },
    listNodes: () => foundNodes.toArray(),
    listWholeTexts: () => wholeTexts.toArray(),
    addName(text, rank) {
      const node = nodeOf[text] as number;
      if (nodeSteps[node] === 0 && ranks[node] === 0) foundNodes.push(node);
      if (textSteps[text] === 0 && textRanks[text] === 0) foundTexts.push(text);
      if ((ranks[node] as number) < rank) ranks[node] = rank;
      if ((textRanks[text] as number) < rank) textRanks[text] = rank;
    },
    addWords({ words: found, number, after, worth, size, letters: letterCount }) {
      visitTexts(words, found, (text) => {
        const node = nodeOf[text] as number;
        const nodeStep = nodeSteps[node] as number;
        if (nodeStep === after && after !== 0) return;
        const textClass = classOf[text] as number;
        const value = worth * (merits[textClass] as number);
        if (nodeStep !== number) {
          if (nodeStep === 0 && ranks[node] === 0) foundNodes.push(node);
          nodeSteps[node] = number;
          sizes[node] = (sizes[node] as number) + size;
          sums[node] = (sums[node] as number) + (latest[node] as number);
          latest[node] = value;
        } else if (value > (latest[node] as number)) latest[node] = value;
        const textStep = textSteps[text] as number;
        if (textStep === number) return;
        if (textStep === 0 && textRanks[text] === 0) foundTexts.push(text);
        textSteps[text] = number;
        const lettersFound = (letters[text] as number) + letterCount;
        letters[text] = lettersFound;
        if (lettersFound === letterCounts[textClass]) wholeTexts.push(text);
      });
    },
    clear() {
      if (foundNodes.length * 8 > nodeCount) {
        for (const numbers of [sizes, ranks, nodeSteps, sums, latest]) numbers.fill(0);
      } else clearNodes(foundNodes.toArray());
      if (foundTexts.length * 8 > nodeOf.length) {
        for (const numbers of [letters, textRanks, textSteps]) numbers.fill(0);
      } else clearTexts(foundTexts.toArray());
      for (const list of [foundNodes, foundTexts, wholeTexts]) list.clear();
    },
  };

  function clearNodes(nodes: Uint32Array) {
    for (const node of nodes) sizes[node] = ranks[node] = nodeSteps[node] = sums[node] = latest[node] = 0;
  }

  function clearTexts(texts: Uint32Array) {
    for (const text of texts) letters[text] = textRanks[text] = textSteps[text] = 0;
  }
}
