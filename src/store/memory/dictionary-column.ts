import type { Value } from "../../dataset/dataset.js";
import { toNarrowArray, type UnsignedArray } from "./unsigned-array.js";

/**
 * One property over all rows, each distinct value kept once. A row takes one, two or four bytes, by the number of
 * distinct values; lists are values too, so rows that share their evidence share the list.
 */
export interface DictionaryColumn {
  /** Code of each row; 0 where the value is absent. */
  readonly codes: UnsignedArray;
  /** Value of each code; nothing at 0. */
  readonly values: readonly (Value | undefined)[];
  get(row: number): Value | undefined;
  /** A test of rows from a test of values, which is asked once for each distinct value. */
  toRowTest(test: (value: Value | undefined) => boolean): (row: number) => boolean;
}

/** A column over the values of each row in turn. */
export function createDictionaryColumn(rows: readonly (Value | undefined)[]): DictionaryColumn {
  const values: (Value | undefined)[] = [undefined];
  const codeByKey = new Map<unknown, number>();
  const wide = Uint32Array.from(rows, (value) => {
    if (value === undefined) return 0;
    const key = typeof value === "object" ? `[]${JSON.stringify(value)}` : value;
    const known = codeByKey.get(key);
    if (known !== undefined) return known;
    codeByKey.set(key, values.length);
    return values.push(typeof value === "object" ? toFrozenList(value) : value) - 1;
  });
  const codes = toNarrowArray(wide, values.length);
  return {
    codes,
    values,
    get: (row) => values[codes[row] as number],
    toRowTest: (test) => {
      const answers = new Int8Array(values.length);
      return (row) => {
        const code = codes[row] as number;
        if (answers[code] === 0) answers[code] = test(values[code]) ? 1 : -1;
        return answers[code] === 1;
      };
    },
  };
}

function toFrozenList(list: readonly string[] | readonly number[]): Value {
  return Object.freeze([...list]) as Value;
}
