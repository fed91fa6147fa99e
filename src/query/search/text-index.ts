import type { NodeRecord } from "../../dataset/dataset.js";
import type { PackedTexts } from "./packed-texts.js";

/** Which texts belong to which node, and what a word that stands in one is worth; all numbered by their places. */
export interface TextTable {
  /** Sorted by id. */
  readonly nodes: readonly NodeRecord[];
  /** By node: its first text; one more at the end. The texts of a node stand in the order in which they are listed. */
  readonly firstTextOf: Uint32Array;
  /** By text. */
  readonly nodeOf: Uint32Array;
  /** By text: the weight of its property, less the longer it is. */
  readonly merits: Float32Array;
  /** By text: how many letters its words have, each word counted once; of longer ones no more than fits. */
  readonly letterCounts: Uint16Array;
  /** By text: 1 for a name, 0 for running text. */
  readonly areNames: Uint8Array;
}

/** The texts in which each word stands. */
export interface WordTable {
  /** Every term of every text, sorted. */
  readonly words: PackedTexts;
  /** By word: its first posting; one more at the end, so that words that stand together share one range. */
  readonly firstPostingOf: Uint32Array;
  /** Texts, ascending for each word. */
  readonly postings: Uint32Array;
  /** By word: which letters it has, as bits; 0 for words that nobody mistypes. */
  readonly letterSets: Uint32Array;
}

/** Names as a whole, folded. */
export interface NameTable {
  readonly names: PackedTexts;
  /** By name: its text. */
  readonly textOf: Uint32Array;
}

/** All that a search reads; made once and never changed. */
export interface TextIndex {
  readonly texts: TextTable;
  readonly words: WordTable;
  readonly names: NameTable;
}
