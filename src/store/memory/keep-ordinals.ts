import type { TextPool } from "./columns/text-pool.js";

/** Ids whose ordinals are kept at one time, at most. */
const mostKept = 1 << 15;

/**
 * Finds the ordinal of an id, -1 when there is none, and keeps those that were found: looking an id up among sorted bytes
 * takes ten times as long. When there are too many, all are let go of.
 */
export function keepOrdinals({ findSorted, get }: TextPool): (id: string) => number {
  const kept = new Map<string, number>();
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const found = findSorted(id);
    if (found < 0) return found;
    if (kept.size >= mostKept) kept.clear();
    // Not the text that was asked for, which may be a part of a long one that would be held with it.
    kept.set(get(found), found);
    return found;
  };
}
