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

/** The same names, with all folded names at hand while the index is made, and afterwards without them. */
export interface NameTables {
  readonly whileIndexing: NameTable;
  readonly afterwards: NameTable;
}

/** Of so many names one is kept in its folded form. */
const blockSize = 32;

/**
 * Sorts names and keeps few of them in the end: a search finds the right block by these, and folds anew what it looks at
 * in there, a handful. To keep all would take as much room as the rest of the index.
 */
export function* tabulateNames(names: FoldedNames, getFolded: (text: number) => string): Turns<NameTables> {
  const order = yield* sortTexts(names.folded);
  const textOf = order.map((name) => names.textOf[name] as number);
  const getKept = (place: number) => names.folded[order[place] as number] as string;
  const kept: string[] = [];
  for (let place = 0; place < order.length; place += blockSize) kept.push(getKept(place));
  return {
    whileIndexing: createNameTable(textOf, kept, getKept),
    afterwards: createLightTable(textOf, kept, getFolded),
  };
}

/** Made in a function of its own, whose variables do not hold all folded names. */
function createLightTable(
  textOf: Uint32Array,
  kept: readonly string[],
  getFolded: (text: number) => string,
): NameTable {
  return createNameTable(textOf, kept, (place) => getFolded(textOf[place] as number));
}

function createNameTable(
  textOf: Uint32Array,
  kept: readonly string[],
  getFolded: (place: number) => string,
): NameTable {
  /** The first name for which a condition holds that holds for all after it. */
  function findPlace(holds: (folded: string) => boolean): number {
    const block = findFirst(0, kept.length, (at) => holds(kept[at] as string));
    if (block === 0) return 0;
    const end = Math.min(block * blockSize, textOf.length);
    return findFirst((block - 1) * blockSize + 1, end, (place) => holds(getFolded(place)));
  }

  /** The first name from a place on for which a condition holds that holds for all after it; quicker the nearer it is. */
  function findNext(from: number, holds: (folded: string) => boolean): number {
    const isPast = (place: number) => holds(getFolded(place));
    if (from === textOf.length || isPast(from)) return from;
    const block = findFirst(Math.floor(from / blockSize) + 1, kept.length, (at) => holds(kept[at] as string));
    const end = Math.min(block * blockSize, textOf.length);
    let start = Math.max(from, (block - 1) * blockSize) + 1;
    for (let step = 1; start + step <= end && !isPast(start + step - 1); step *= 2) start += step;
    return findFirst(start, end, isPast);
  }

  return {
    textOf,
    find(phrase) {
      const start = findPlace((folded) => folded >= phrase);
      const equalEnd = findNext(start, (folded) => folded !== phrase);
      const end = findNext(equalEnd, (folded) => !folded.startsWith(phrase));
      return { equal: { start, end: equalEnd }, beginning: { start, end } };
    },
  };
}
