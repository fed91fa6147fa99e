import type { Value } from "../../dataset/dataset.js";
import type { SortKey } from "../graph-store.js";
import { toDateSortValue } from "./compare-dates.js";

type SortValue = string | number | boolean | undefined;

/** What to sort ordinals by; an absent value comes last in either direction. */
export interface OrdinalSortKey {
  readonly toValue: (ordinal: number) => SortValue;
  readonly isDescending: boolean;
}

/** A sorted copy; ties keep the order given. Reads each value once. */
export function sortByKeys(ordinals: readonly number[], keys: readonly OrdinalSortKey[]): number[] {
  const columns = keys.map((key) => ordinals.map(key.toValue));
  const compare = (a: number, b: number): number => {
    for (const [position, column] of columns.entries()) {
      const order = compareValues(column[a], column[b], keys[position]?.isDescending ?? false);
      if (order !== 0) return order;
    }
    return a - b;
  };
  return [...ordinals.keys()].sort(compare).map((position) => ordinals[position] as number);
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
