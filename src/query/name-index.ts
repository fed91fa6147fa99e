import { compareText } from "./compare-text.js";
import { foldText } from "./fold-text.js";

/** A name of a node. */
export interface NodeName {
  readonly id: string;
  /** As it stands in the data. */
  readonly name: string;
}

/** A name that a phrase is equal to or begins. */
export interface NameHit extends NodeName {
  readonly isExact: boolean;
}

/** Finds names by their beginning. */
export interface NameIndex {
  /**
   * Names that are equal to the phrase or, when it has at least two Chinese characters or three others, begin with it;
   * all compared without differences of writing.
   */
  find(phrase: string): readonly NameHit[];
}

/** Indexes names; a search costs the logarithm of their number and what it finds. */
export function createNameIndex(names: Iterable<NodeName>): NameIndex {
  const entries = Array.from(names, (entry) => ({ ...entry, folded: foldText(entry.name) }));
  entries.sort((a, b) => compareText(a.folded, b.folded));
  return {
    find(phrase) {
      const wanted = foldText(phrase);
      const hits: NameHit[] = [];
      if (wanted === "") return hits;
      const canBegin = /\p{Script=Han}{2}|.{3}/u.test(wanted);
      for (let place = findPlace(entries, wanted); place < entries.length; place++) {
        const { id, name, folded } = entries[place] as (typeof entries)[number];
        const isExact = folded === wanted;
        if (!isExact && !(canBegin && folded.startsWith(wanted))) break;
        hits.push({ id, name, isExact });
      }
      return hits;
    },
  };
}

/** The first place whose text is not less than the one wanted. */
function findPlace(entries: readonly { readonly folded: string }[], wanted: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.folded as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
