import type { Value } from "../../../dataset/dataset.js";
import { requireBelow, requireLength } from "./require-fit.js";
import { toNarrowArray, type UnsignedArray } from "./unsigned-array.js";
import { openValues, type PackedValues, packValues } from "./value-pool.js";

/**
 * One property over all rows, each distinct value kept once. A row takes one, two or four bytes, by the number of
 * distinct values; lists are values too, so rows that share their evidence share the list.
 */
export interface DictionaryColumn {
  /** Code of each row; 0 where the value is absent. */
  readonly codes: UnsignedArray;
  /** How many codes there are, that of absence and those of values that stand in lists alone included. */
  readonly codeCount: number;
  /** The value that a code stands for; nothing for 0. Of few values each is made once, of many each time. */
  toValue(code: number): Value | undefined;
  get(row: number): Value | undefined;
  /** A test of rows from a test of values, which is asked once for each distinct value. */
  toRowTest(test: (value: Value | undefined) => boolean): (row: number) => boolean;
}

/** A column as bytes: codes are the numbers of the values, plus 1. */
export interface PackedColumn {
  readonly codes: UnsignedArray;
  readonly values: PackedValues;
}

/** Of so many values each is kept once it was made. */
const mostKept = 1024;

/** Packs the values of each row in turn. */
export function packColumn(rows: readonly (Value | undefined)[]): PackedColumn {
  const values: Value[] = [];
  const positions = { ofScalars: new Map<unknown, number>(), ofLists: new Map<unknown, number>() };
  const wide = Uint32Array.from(rows, (value) => {
    if (value === undefined) return 0;
    const isList = typeof value === "object";
    const position = isList ? positions.ofLists : positions.ofScalars;
    const key = isList ? JSON.stringify(value) : value;
    const known = position.get(key);
    if (known !== undefined) return known;
    position.set(key, values.push(value));
    return values.length;
  });
  const { packed, numbers } = packValues(values);
  for (const [row, position] of wide.entries()) if (position > 0) wide[row] = (numbers[position - 1] as number) + 1;
  return { codes: toNarrowArray(wide, countCodes(packed)), values: packed };
}

/**
 * The column over packed rows.
 *
 * @throws UnfitColumnsError when they do not fit together
 */
export function openColumn({ codes, values }: PackedColumn, rowCount: number): DictionaryColumn {
  const pool = openValues(values);
  const codeCount = pool.size + 1;
  requireLength(codes, rowCount, "codes");
  requireBelow(codes, codeCount, "codes");
  const toValue = codeCount > mostKept ? (code: number) => (code === 0 ? undefined : pool.get(code - 1)) : keepValues();

  function keepValues(): DictionaryColumn["toValue"] {
    const kept = new Array<Value | undefined>(codeCount).fill(undefined);
    return (code) => {
      if (kept[code] === undefined && code !== 0) kept[code] = pool.get(code - 1);
      return kept[code];
    };
  }

  return {
    codes,
    codeCount,
    toValue,
    get: (row) => toValue(codes[row] as number),
    toRowTest: (test) => {
      const answers = new Int8Array(codeCount);
      return (row) => {
        const code = codes[row] as number;
        if (answers[code] === 0) answers[code] = test(toValue(code)) ? 1 : -1;
        return answers[code] === 1;
      };
    },
  };
}

function countCodes({ texts, numbers, truths, listStarts }: PackedValues): number {
  return texts.starts.length - 1 + numbers.length + truths.length + listStarts.length;
}
