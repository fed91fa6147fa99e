import { setImmediate } from "node:timers";

/** Milliseconds that long work takes at a time before it lets other work in. */
const longestMs = 25;

let began: number | undefined;

/**
 * Whether work that takes turns should let others in: this turn of the event loop has lasted long enough.
 *
 * A turn counts from the first call in it, whoever makes it, so that many pieces of work in one turn share its time.
 */
export function isTurnLong(): boolean {
  if (began !== undefined) return performance.now() - began > longestMs;
  began = performance.now();
  setImmediate(() => {
    began = undefined;
  });
  return false;
}

/** Resolves in the next turn, after requests that came in meanwhile were read. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
