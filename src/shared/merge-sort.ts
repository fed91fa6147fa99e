/** Items that are sorted or merged in one step. */
const stepSize = 2048;

/** A sort that pauses after each step of a millisecond or so. */
export type Sorting<Item> = Generator<undefined, readonly Item[], undefined>;

/** The items in order, the given list itself where they are; sorted stably, in runs that are merged pair by pair. */
export function* mergeSort<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Sorting<Item> {
  if (isSorted(items, compare)) return items;
  let runs: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += stepSize) {
    runs.push(items.slice(start, start + stepSize).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* mergeRuns(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function isSorted<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): boolean {
  return items.every((item, at) => at === 0 || compare(items[at - 1] as Item, item) <= 0);
}

function* mergeRuns<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Sorting<Item> {
  if (right.length === 0) return left;
  const merged: Item[] = [];
  let [fromLeft, fromRight] = [0, 0];
  while (fromLeft < left.length && fromRight < right.length) {
    const [a, b] = [left[fromLeft] as Item, right[fromRight] as Item];
    if (compare(a, b) <= 0) {
      merged.push(a);
      fromLeft++;
    } else {
      merged.push(b);
      fromRight++;
    }
    if (merged.length % stepSize === 0) yield;
  }
  return merged.concat(left.slice(fromLeft), right.slice(fromRight));
}
