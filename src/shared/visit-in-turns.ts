import { isTurnLong, nextTurn } from "./event-loop-turn.js";

/** Items between two looks at the clock; some of them take microseconds to make. */
const itemsBetween = 256;

/**
 * Visits every item in order, letting other work in between.
 *
 * @param signal ends the visit with its reason
 */
export async function visitInTurns<T>(
  items: Iterable<T>,
  visit: (item: T) => void,
  signal?: AbortSignal,
): Promise<void> {
  const work = {};
  isTurnLong(work);
  let count = 0;
  for (const item of items) {
    visit(item);
    if (++count % itemsBetween !== 0) continue;
    while (isTurnLong(work)) {
      await nextTurn();
      signal?.throwIfAborted();
    }
  }
}
