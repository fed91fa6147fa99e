import type { Deadline } from "../graph-store.js";
import type { MemoryIndex } from "./memory-index.js";
import { createSliceClock, type SliceClock } from "./slice-clock.js";

/** What the compiled predicates of one selection run on and share. */
export interface PredicateContext {
  readonly index: MemoryIndex;
  readonly clock: SliceClock;
  /** After so many statements it pays to find out first which nodes are possible at all. */
  readonly statementsBeforeLookup: number;
  /** After so many questions about nodes it pays to remember the answers. */
  readonly questionsBeforeAnswers: number;
  /** Bytes that may still be taken to remember answers. */
  answerBytes: number;
  /** Statements that may still be walked to find out which nodes are possible. */
  walkedStatements: number;
}

/** A selection's context. What it may remember is a hundred answers about each of 100 000 nodes. */
export function createPredicateContext(index: MemoryIndex, deadline: Deadline | undefined): PredicateContext {
  return {
    index,
    clock: createSliceClock(deadline),
    statementsBeforeLookup: 256,
    questionsBeforeAnswers: 64,
    answerBytes: 10_000_000,
    walkedStatements: 20_000,
  };
}
