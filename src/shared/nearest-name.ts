/** Nobody mistypes longer names; comparing them would cost the square of their length. */
const maximumLength = 200;

/**
 * The names nearest to a mistyped one, nearest first, ties in the order given.
 *
 * Near means an edit distance (insert, delete, replace, swap of neighbours) of at most a third of the length,
 * case ignored. Cost grows with the number of names times their length.
 *
 * @param limit at most so many names
 * @see Damerau, "A technique for computer detection and correction of spelling errors" (1964)
 */
export function findNearestNames(name: string, names: Iterable<string>, limit = 3): string[] {
  const nearest = createNearestNames(name, limit);
  for (const candidate of names) nearest.offer(candidate);
  return nearest.list();
}

/** As {@link findNearestNames}, for names that come one after another. */
export interface NearestNames {
  offer(candidate: string): void;
  list(): string[];
}

/** No name was offered yet. */
export function createNearestNames(name: string, limit: number): NearestNames {
  const wanted = name.toLowerCase();
  const reach = name.length > maximumLength ? -1 : Math.max(1, Math.floor(wanted.length / 3));
  const near: { name: string; distance: number }[] = [];
  return {
    offer(candidate) {
      if (Math.abs(candidate.length - wanted.length) > reach) return;
      const distance = editDistance(wanted, candidate.toLowerCase(), reach);
      if (distance <= reach) near.push({ name: candidate, distance });
    },
    list() {
      near.sort((a, b) => a.distance - b.distance);
      return near.slice(0, limit).map((candidate) => candidate.name);
    },
  };
}

/** The single nearest name, or undefined when none is near. */
export function findNearestName(name: string, names: Iterable<string>): string | undefined {
  return findNearestNames(name, names, 1)[0];
}

/** As {@link findNearestName}, until it has compared too often: then it finds nothing any more. */
type FindNear = (name: string, names: readonly string[]) => string | undefined;

/** A search for names that cannot take longer than a few seconds in all, for texts with any number of mistakes. */
export function createNearestNameFinder(maximumComparisons = 1_000_000): FindNear {
  let left = maximumComparisons;
  return (name, names) => {
    if (left < names.length) return undefined;
    left -= names.length;
    return findNearestName(name, names);
  };
}

/** Three rows of distances, written over by each comparison. */
const rows = Array.from({ length: 3 }, () => new Int32Array(2 * maximumLength));

/**
 * Insertions, deletions, replacements and swaps of neighbours between two texts; more than `reach` as soon as that is sure.
 *
 * @param a has 200 characters at most
 * @param reach below 200
 */
export function editDistance(a: string, b: string, reach: number): number {
  if (Math.abs(a.length - b.length) > reach) return reach + 1;
  let [beforeLast, last, current] = rows as [Int32Array, Int32Array, Int32Array];
  for (let column = 0; column <= b.length; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    current[0] = row;
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let distance = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + cost,
      );
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) distance = Math.min(distance, (beforeLast[column - 2] as number) + 1);
      current[column] = distance;
      if (distance < least) least = distance;
    }
    if (least > reach) return reach + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[b.length] as number;
}
