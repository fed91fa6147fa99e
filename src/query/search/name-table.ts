import { findFirst, type Range } from "./packed-texts.js";
import { sortTexts } from "./sort-texts.js";
import type { Turns } from "./turns.js";

/** The names of all nodes as a whole, in the order of their folded texts. */
export interface NameTable {
  /** By name: its text. */
  readonly textOf: Uint32Array;
  /** The names that are equal to a folded phrase, and those that begin with it, the equal ones among them. */
  find(phrase: string): { readonly equal: Range; readonly beginning: Range };
}

/** Names that are to be tabulated, each with its text. */
export interface FoldedNames {
  readonly folded: readonly string[];
  readonly textOf: Uint32Array;
}

/** Of so many names one is kept in its folded form. */
const blockSize = 32;

/**
 * Sorts names and keeps few of them: a search finds the right block by these, and folds anew what it looks at in there,
 * five names for each end. To keep all would take as much room as the rest of the index.
 */
export function* tabulateNames(names: FoldedNames, getFolded: (text: number) => string): Turns<NameTable> {
  const order = yield* sortTexts(names.folded);
  const textOf = order.map((name) => names.textOf[name] as number);
  const kept: string[] = [];
  for (let place = 0; place < order.length; place += blockSize) kept.push(names.folded[order[place] as number] as string);

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
