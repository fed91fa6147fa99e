import type { Deadline } from "../store/graph-store.js";
import type { Steps } from "./steps.js";
import { takeTurn } from "./take-turn.js";

/** Sorting so many takes a few milliseconds. */
const longestRun = 4_096;

/** A sorted copy; other work is let in between where there is much to sort. */
export function* sortInTurns<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  deadline: Deadline | undefined,
): Steps<readonly T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += longestRun) {
    runs.push(items.slice(from, from + longestRun).sort(compare));
    yield* takeTurn(deadline);
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [one = [], other = []] = [runs[at], runs[at + 1]];
      longer.push(yield* merge(one, other, compare, deadline));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merge<T>(
  one: readonly T[],
  other: readonly T[],
  compare: (a: T, b: T) => number,
  deadline: Deadline | undefined,
): Steps<T[]> {
  const merged: T[] = [];
  let [left, right] = [0, 0];
  while (left < one.length || right < other.length) {
    if (merged.length % longestRun === 0) yield* takeTurn(deadline);
    const isFirst = right >= other.length || (left < one.length && compare(one[left] as T, other[right] as T) <= 0);
    merged.push((isFirst ? one[left++] : other[right++]) as T);
  }
  return merged;
}
