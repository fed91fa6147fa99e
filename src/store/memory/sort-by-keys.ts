import type { Value } from "../../dataset/dataset.js";
import type { SortKey } from "../graph-store.js";
import { toDateSortValue } from "./compare-dates.js";
import type { Slices } from "./run-in-slices.js";
import type { SliceClock } from "./slice-clock.js";

type SortValue = string | number | boolean | undefined;

/** What to sort ordinals by; an absent value comes last in either direction. */
export interface OrdinalSortKey {
  readonly toValue: (ordinal: number) => SortValue;
  readonly isDescending: boolean;
}

/** Ordinals that are sorted without a look at the clock: more where there is more to merge them with. */
const SHORTEST_CHUNK = 2_048;
const LONGEST_CHUNK = 16_384;
/** Reading a value and finding its place takes about as long as so many steps. */
const STEPS_PER_VALUE = 8;

/**
 * The first of the ordinals as the keys order them; ties keep the order given.
 *
 * Chunk by chunk: what comes after the last of those wanted so far is dropped, the rest is merged with them. Reads each
 * value once.
 *
 * @param wanted how many, Infinity for all
 */
export function* sortByKeys(
  ordinals: ArrayLike<number>,
  keys: readonly OrdinalSortKey[],
  wanted: number,
  clock: SliceClock,
): Slices<readonly number[]> {
  const columns = keys.map(() => new Array<SortValue>(ordinals.length));
  const compare = toComparison(keys, columns);
  let first: number[] = [];
  for (let from = 0; from < ordinals.length; ) {
    const length = Math.min(LONGEST_CHUNK, Math.max(SHORTEST_CHUNK, first.length >> 1));
    const to = Math.min(ordinals.length, from + length);
    for (const [index, { toValue }] of keys.entries()) {
      const column = columns[index] as SortValue[];
      for (let at = from; at < to; at++) column[at] = toValue(ordinals[at] as number);
    }
    first = mergeChunk(first, from, to, wanted, compare);
    from = to;
    if (clock.isOver(length * STEPS_PER_VALUE)) yield;
  }
  return first.map((position) => ordinals[position] as number);
}

type Comparison = (a: number, b: number) => number;

/** Compares positions by their values in the columns, then as they are. */
function toComparison(keys: readonly OrdinalSortKey[], columns: readonly (readonly SortValue[])[]): Comparison {
  const signs = keys.map(({ isDescending }) => isDescending);
  return (a, b) => {
    for (let key = 0; key < columns.length; key++) {
      const column = columns[key] as readonly SortValue[];
      const order = compareValues(column[a], column[b], signs[key] as boolean);
      if (order !== 0) return order;
    }
    return a - b;
  };
}

/** The first positions of those so far and of the chunk; the sort of the runtime merges what is sorted in linear time. */
function mergeChunk(first: number[], from: number, to: number, wanted: number, compare: Comparison): number[] {
  const last = first.length >= wanted ? first[wanted - 1] : undefined;
  const chunk: number[] = [];
  for (let at = from; at < to; at++) if (last === undefined || compare(at, last) < 0) chunk.push(at);
  if (chunk.length === 0) return first;
  const merged = [...first, ...chunk.sort(compare)].sort(compare);
  return merged.length > wanted ? merged.slice(0, wanted) : merged;
}

/** The key over a property, read with `toValue`. Text sorts by code unit, false before true; lists count as absent. */
export function toPropertySortKey(
  key: SortKey & { by: "property" },
  toValue: (ordinal: number) => Value | undefined,
): OrdinalSortKey {
  const toSortValue = key.isDate ? toDateSortValue : toPlainSortValue;
  return { toValue: (ordinal) => toSortValue(toValue(ordinal)), isDescending: key.isDescending };
}

function toPlainSortValue(value: Value | undefined): SortValue {
  return typeof value === "object" ? undefined : value;
}

function compareValues(a: SortValue, b: SortValue, isDescending: boolean): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b === isDescending ? 1 : -1;
}
