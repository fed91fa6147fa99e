import { isTurnLong, nextTurn } from "../shared/event-loop-turn.js";
import type { Deadline } from "../store/graph-store.js";
import { runSteps, type Steps, settleAll } from "./steps.js";

/** Small enough that what is done for so many takes a few milliseconds. */
const itemsBetween = 64;

/**
 * Lets other work in where this request has held the event loop for long, and looks at the deadline then. Without a
 * deadline it does nothing.
 */
export function* takeTurn(deadline: Deadline | undefined): Steps<void> {
  if (!deadline || !isTurnLong(deadline)) return;
  yield nextTurn();
  deadline();
}

/** What the steps for each item give, in order; other work is let in between where they take long. */
export function* inTurns<T, R>(
  items: readonly T[],
  toSteps: (item: T) => Steps<R>,
  deadline: Deadline | undefined,
): Steps<readonly R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += itemsBetween) {
    if (from > 0) yield* takeTurn(deadline);
    const some = items.slice(from, from + itemsBetween);
    for (const result of yield* settleAll(some.map((item) => runSteps(toSteps(item))))) results.push(result);
  }
  return results;
}
