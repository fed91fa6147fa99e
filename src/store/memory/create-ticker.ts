import type { Deadline } from "../graph-store.js";

const STEPS_BETWEEN_CALLS = 256;

/** A function to call at every step of long work, which calls the deadline every few hundred steps. */
export function createTicker(deadline: Deadline | undefined): () => void {
  if (!deadline) return () => {};
  let steps = 0;
  return () => {
    if (++steps % STEPS_BETWEEN_CALLS === 0) deadline();
  };
}
