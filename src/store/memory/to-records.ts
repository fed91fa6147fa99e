import type { Page } from "../graph-store.js";
import type { Slices } from "./run-in-slices.js";
import type { SliceClock } from "./slice-clock.js";

/** Making a record takes about as long as so many steps. */
const STEPS_PER_RECORD = 8;

/** What stands on a page of a list of ordinals, each made with `toRecord`; empty beyond its end. */
export function* toRecords<T>(
  ordinals: ArrayLike<number>,
  { offset, limit }: Page,
  toRecord: (ordinal: number) => T,
  clock: SliceClock,
): Slices<readonly T[]> {
  const records: T[] = [];
  const end = Math.min(ordinals.length, offset + limit);
  for (let at = offset; at < end; at++) {
    if (clock.isOver(STEPS_PER_RECORD)) yield;
    records.push(toRecord(ordinals[at] as number));
  }
  return records;
}
