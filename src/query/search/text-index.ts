import type { NodeRecord } from "../../dataset/dataset.js";
import type { LetterPairs } from "./letter-pairs.js";
import type { NameTable } from "./name-table.js";
import type { PackedTexts } from "./packed-texts.js";

/** Which texts belong to which node, and what a word that stands in one is worth; all numbered by their places. */
export interface TextTable {
  /** Sorted by id. */
  readonly nodes: readonly NodeRecord[];
  /** By text, ascending: the texts of a node stand together, in the order in which they are listed. */
  readonly nodeOf: Uint32Array;
  /** By text. */
  readonly classOf: Uint16Array | Uint32Array;
  /** What texts of one weight and length share. */
  readonly classes: TextClasses;
}

/** By class of texts. */
export interface TextClasses {
  /** The weight of the property, less the longer the text is. */
  readonly merits: Float32Array;
  /** How many letters the words have, each word counted once. */
  readonly letterCounts: Uint32Array;
  /** 1 for names, 0 for running text. */
  readonly areNames: Uint8Array;
}

/** The texts in which each word stands. */
export interface WordTable {
  /** Every term of every text, sorted. */
  readonly words: PackedTexts;
  /** By word: where its texts begin; one more at the end, so that those of neighbouring words stand together. */
  readonly firstByteOf: Uint32Array;
  /** The texts of each word, ascending: how far each is from the one before, in bytes of seven bits, the last below 128. */
  readonly bytes: Uint8Array;
  /** By word: which letters it has, as bits; 0 for words that nobody mistypes, among them all behind the end. */
  readonly letterSets: Uint32Array;
  /** Of the words that may be meant by mistyped ones. */
  readonly letterPairs: LetterPairs;
}

/** What a search reads to score whatever a phrase finds; made once and never changed. */
export interface ScoredIndex {
  readonly texts: TextTable;
  readonly words: WordTable;
  readonly names: NameTable;
}

/** The best nodes for the commonest terms. */
export interface ReadyTable {
  find(term: string): ReadyList | undefined;
}

/** The best nodes for a term, as a part of the lists of all, best first. */
export interface ReadyList {
  readonly numbers: Uint32Array;
  readonly scores: Float64Array;
  readonly start: number;
  readonly length: number;
}

/** All that a search reads. */
export interface TextIndex extends ScoredIndex {
  readonly ready: ReadyTable;
}
