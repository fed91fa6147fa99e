import type { Value } from "../../../dataset/dataset.js";
import { requireBelow, requireStarts } from "./require-fit.js";
import { openTexts, type PackedTexts, packTexts } from "./text-pool.js";
import { toNarrowArray, toStarts, type UnsignedArray } from "./unsigned-array.js";

/**
 * Different values, numbered by what they are: texts first, then numbers, then booleans, then lists, of which each entry
 * is one of the values before.
 */
export interface PackedValues {
  readonly texts: PackedTexts;
  readonly numbers: Float64Array;
  /** 1 for true. */
  readonly truths: Uint8Array;
  readonly listStarts: Uint32Array;
  readonly listEntries: UnsignedArray;
}

/** Values by number, each made when it is asked for; lists are frozen. */
export interface ValuePool {
  readonly size: number;
  get(number: number): Value;
}

type Scalar = string | number | boolean;

/** Packs different values; also gives the number of each. */
export function packValues(values: readonly Value[]): { packed: PackedValues; numbers: Uint32Array } {
  const lists = values.filter((value) => typeof value === "object");
  const scalars = new Set<Scalar>(values.filter((value) => typeof value !== "object"));
  for (const list of lists) for (const entry of list) scalars.add(entry);
  const texts = [...scalars].filter((value) => typeof value === "string");
  const numbers = [...scalars].filter((value) => typeof value === "number");
  const truths = [...scalars].filter((value) => typeof value === "boolean");
  const numberOf = new Map<Scalar, number>();
  for (const scalar of texts) numberOf.set(scalar, numberOf.size);
  for (const scalar of numbers) numberOf.set(scalar, numberOf.size);
  for (const scalar of truths) numberOf.set(scalar, numberOf.size);
  const listStarts = toStarts(
    lists.map((list) => list.length),
    lists.length,
  );
  const listEntries = new Uint32Array(listStarts[lists.length] as number);
  let at = 0;
  for (const list of lists) for (const entry of list) listEntries[at++] = numberOf.get(entry) as number;
  let listNumber = numberOf.size;
  return {
    packed: {
      texts: packTexts(texts),
      numbers: Float64Array.from(numbers),
      truths: Uint8Array.from(truths, Number),
      listStarts,
      listEntries: toNarrowArray(listEntries, numberOf.size),
    },
    numbers: Uint32Array.from(values, (value) =>
      typeof value === "object" ? listNumber++ : (numberOf.get(value) as number),
    ),
  };
}

/**
 * The pool over packed values.
 *
 * @throws UnfitColumnsError when they do not fit together
 */
export function openValues({ texts: packedTexts, numbers, truths, listStarts, listEntries }: PackedValues): ValuePool {
  const texts = openTexts(packedTexts);
  const firstTruth = texts.size + numbers.length;
  const firstList = firstTruth + truths.length;
  const listCount = listStarts.length - 1;
  requireStarts(listStarts, listCount, listEntries.length, "starts of lists");
  requireBelow(listEntries, firstList, "entries of lists");

  const get = (number: number): Value => {
    if (number < texts.size) return texts.get(number);
    if (number < firstTruth) return numbers[number - texts.size] as number;
    if (number < firstList) return truths[number - firstTruth] === 1;
    const list = number - firstList;
    const entries: Value[] = [];
    for (let at = listStarts[list] as number; at < (listStarts[list + 1] as number); at++) {
      entries.push(get(listEntries[at] as number));
    }
    return Object.freeze(entries) as Value;
  };
  return { size: firstList + listCount, get };
}
