import { setImmediate } from "node:timers";

/** Milliseconds that long work takes at a time before it lets other work in. */
const longestMs = 25;

/** When the work of each owner began in this turn of the event loop. */
const began = new WeakMap<object, number>();
const waiting: (() => void)[] = [];

/**
 * Whether the long work that is done for `owner`, such as one request, should let others in.
 *
 * Its time counts from the first call in this turn of the event loop: many pieces of work for one owner share it.
 */
export function isTurnLong(owner: object): boolean {
  const start = began.get(owner);
  if (start !== undefined) return performance.now() - start > longestMs;
  began.set(owner, performance.now());
  setImmediate(() => began.delete(owner));
  return false;
}

/** Resolves in a later turn of the event loop: of all that wait for it one in each, those that came first before others. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(releaseFirst);
  });
}

function releaseFirst(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(releaseFirst);
}
