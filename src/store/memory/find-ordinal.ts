/**
 * Where an id stands in a list sorted by code unit, or -1. Takes the logarithm of the list's length.
 */
export function findOrdinal(sortedIds: readonly string[], id: string): number {
  let low = 0;
  let high = sortedIds.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const candidate = sortedIds[middle] as string;
    if (candidate === id) return middle;
    if (candidate < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
