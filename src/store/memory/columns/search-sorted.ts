/**
 * The number of an entry in a sorted list, -1 when it is not there. Takes the logarithm of the list's length.
 *
 * @param compare below zero where the entry with a number comes before the one that is looked for, zero where it is that
 */
export function searchSorted(count: number, compare: (number: number) => number): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compare(middle);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
