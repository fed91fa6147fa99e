/**
 * A list of a store that answers at once.
 *
 * @throws TypeError for a list that has to be waited for
 */
export function walk<T>(list: Iterable<T> | AsyncIterable<T>): Iterable<T> {
  if (Symbol.iterator in list) return list;
  throw toNeedsStoreAtOnce();
}

/** Those of a list that are wanted; all of them without a test. */
export function* walkSome<T>(list: Iterable<T>, isWanted: ((item: T) => boolean) | undefined): Iterable<T> {
  if (!isWanted) yield* list;
  else for (const item of list) if (isWanted(item)) yield item;
}

/** Over a remote store, formats would need pieces that wait for each other. */
export function toNeedsStoreAtOnce(): TypeError {
  return new TypeError("Exports need a store that answers at once.");
}
