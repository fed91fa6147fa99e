import { mergeSort } from "../../shared/merge-sort.js";
import { compareText } from "../compare-text.js";
import { findFirst, type Range } from "./packed-texts.js";
import type { Turns } from "./turns.js";

/** The names of all nodes as a whole, in the order of their folded texts. */
export interface NameTable {
  /** By name: its text. */
  readonly textOf: Uint32Array;
  /** The names that are equal to a folded phrase, and those that begin with it, the equal ones among them. */
  find(phrase: string): { readonly equal: Range; readonly beginning: Range };
}

/** A name that is to be tabulated. */
export interface FoldedName {
  readonly folded: string;
  readonly text: number;
}

/** Of so many names one is kept in its folded form. */
const blockSize = 32;

/**
 * Sorts names and keeps few of them: a search finds the right block by these, and folds anew what it looks at in there,
 * five names for each end. To keep all would take as much room as the rest of the index.
 */
export function* tabulateNames(names: readonly FoldedName[], getFolded: (text: number) => string): Turns<NameTable> {
  const sorted = yield* mergeSort(names, (a, b) => compareText(a.folded, b.folded));
  const textOf = Uint32Array.from(sorted, ({ text }) => text);
  const kept = sorted.filter((_, place) => place % blockSize === 0).map(({ folded }) => folded);

  /** The first name for which a condition holds that holds for all after it. */
  function findPlace(holds: (folded: string) => boolean): number {
    const block = findFirst(0, kept.length, (at) => holds(kept[at] as string));
    if (block === 0) return 0;
    const end = Math.min(block * blockSize, textOf.length);
    return findFirst((block - 1) * blockSize + 1, end, (place) => holds(getFolded(textOf[place] as number)));
  }

  return {
    textOf,
    find(phrase) {
      const start = findPlace((folded) => folded >= phrase);
      const equalEnd = findPlace((folded) => folded > phrase);
      const end = findPlace((folded) => folded > phrase && !folded.startsWith(phrase));
      return { equal: { start, end: equalEnd }, beginning: { start, end } };
    },
  };
}
