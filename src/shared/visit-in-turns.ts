import { setImmediate } from "node:timers/promises";

/** Items visited between two turns of the event loop; some milliseconds of work. */
const itemsInATurn = 10_000;

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
  let count = 0;
  for (const item of items) {
    visit(item);
    if (++count % itemsInATurn === 0) await setImmediate(undefined, { signal });
  }
}
