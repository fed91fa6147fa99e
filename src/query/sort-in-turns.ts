import { mergeSort } from "../shared/merge-sort.js";
import type { Deadline } from "../store/graph-store.js";
import type { Steps } from "./steps.js";
import { takeTurn } from "./take-turn.js";

/** The items in order, sorted stably; other work is let in between where there is much to sort. */
export function* sortInTurns<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  deadline: Deadline | undefined,
): Steps<readonly Item[]> {
  const sorting = mergeSort(items, compare);
  for (let step = sorting.next(); ; step = sorting.next()) {
    if (step.done) return step.value;
    yield* takeTurn(deadline);
  }
}
