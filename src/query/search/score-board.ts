import type { Range } from "./packed-texts.js";
import type { TextTable, WordTable } from "./text-index.js";

/** How a name answers a phrase as a whole; a node ranks as the best of its names. */
export const nameRanks = Object.freeze({ none: 0, begins: 1, equal: 2 });

/** One step of a search: a term of the phrase, looked for under one or more words of the index. */
export interface Step {
  /** Words of the index that stand together. */
  readonly words: Range;
  /** Above 0, another for each term. Words of one step count once in each node, by the best. */
  readonly number: number;
  /** A step that this one refines: what was found there is passed over. 0 for none. */
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
  readonly foundNodes: () => Uint32Array;
  /** Texts in which something was found, in no order. */
  readonly foundTexts: () => Uint32Array;
  /** By node: how much of the phrase was found, as the sum of the steps' sizes. */
  readonly sizes: Uint16Array;
  /** By node: see `nameRanks`. */
  readonly ranks: Uint8Array;
  /** By text: how many of its letters were found. */
  readonly letters: Uint16Array;
  /** By text: see `nameRanks`. */
  readonly textRanks: Uint8Array;
  /** What was found in a node is worth, summed over the steps. */
  getWorth(node: number): number;
  addName(text: number, rank: number): void;
  addWords(step: Step): void;
  clear(): void;
}

/**
 * A board with a place for each node and text, so that counting a find is a few reads and writes in arrays; what a search
 * costs is the number of postings that it reads.
 */
export function createScoreBoard(
  { nodes, nodeOf, merits }: TextTable,
  { firstPostingOf, postings }: WordTable,
): ScoreBoard {
  const sizes = new Uint16Array(nodes.length);
  const ranks = new Uint8Array(nodes.length);
  const nodeSteps = new Uint32Array(nodes.length);
  /** Worth found in earlier steps, and the best of the latest one. */
  const sums = new Float32Array(nodes.length);
  const latest = new Float32Array(nodes.length);
  const letters = new Uint16Array(nodeOf.length);
  const textRanks = new Uint8Array(nodeOf.length);
  const textSteps = new Uint32Array(nodeOf.length);
  const foundNodes = new Uint32Array(nodes.length);
  const foundTexts = new Uint32Array(nodeOf.length);
  let nodeCount = 0;
  let textCount = 0;

  return {
    ...{ sizes, ranks, letters, textRanks },
    foundNodes: () => foundNodes.subarray(0, nodeCount),
    foundTexts: () => foundTexts.subarray(0, textCount),
    getWorth: (node) => (sums[node] as number) + (latest[node] as number),
    addName(text, rank) {
      const node = nodeOf[text] as number;
      if (sizes[node] === 0 && ranks[node] === 0) foundNodes[nodeCount++] = node;
      if (letters[text] === 0 && textRanks[text] === 0) foundTexts[textCount++] = text;
      if ((ranks[node] as number) < rank) ranks[node] = rank;
      if ((textRanks[text] as number) < rank) textRanks[text] = rank;
    },
    addWords({ words, number, after, worth, size, letters: letterCount }) {
      const end = firstPostingOf[words.end] as number;
      for (let at = firstPostingOf[words.start] as number; at < end; at++) {
        const text = postings[at] as number;
        const node = nodeOf[text] as number;
        const step = nodeSteps[node] as number;
        if (step === after && after !== 0) continue;
        const value = worth * (merits[text] as number);
        if (step !== number) {
          if (sizes[node] === 0 && ranks[node] === 0) foundNodes[nodeCount++] = node;
          nodeSteps[node] = number;
          sizes[node] = (sizes[node] as number) + size;
          sums[node] = (sums[node] as number) + (latest[node] as number);
          latest[node] = value;
        } else if (value > (latest[node] as number)) latest[node] = value;
        if (textSteps[text] === number) continue;
        if (letters[text] === 0 && textRanks[text] === 0) foundTexts[textCount++] = text;
        textSteps[text] = number;
        letters[text] = (letters[text] as number) + letterCount;
      }
    },
    clear() {
      for (let at = 0; at < nodeCount; at++) {
        const node = foundNodes[at] as number;
        sizes[node] = ranks[node] = nodeSteps[node] = sums[node] = latest[node] = 0;
      }
      for (let at = 0; at < textCount; at++) {
        const text = foundTexts[at] as number;
        letters[text] = textRanks[text] = textSteps[text] = 0;
      }
      nodeCount = textCount = 0;
    },
  };
}
