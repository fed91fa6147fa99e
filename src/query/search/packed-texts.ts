import type { Turns } from "./turns.js";

/** A part of a sorted list, the end not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Sorted texts, one behind the other in a single array: two bytes a character, and four a text. */
export interface PackedTexts {
  readonly size: number;
  get(place: number): string;
  getLength(place: number): number;
  /** Where the text itself stands, once or more often. */
  findEqual(text: string): Range;
  /** Where the texts stand that begin with this one, itself included. */
  findBeginning(text: string): Range;
}

/** Packs texts that are sorted by code unit; finding one costs the logarithm of their number. */
export function* packTexts(sorted: readonly string[]): Turns<PackedTexts> {
  const starts = new Uint32Array(sorted.length + 1);
  for (let place = 0; place < sorted.length; place++) {
    starts[place + 1] = (starts[place] as number) + (sorted[place] as string).length;
  }
  const units = new Uint16Array(starts[sorted.length] as number);
  for (let place = 0; place < sorted.length; place++) {
    const text = sorted[place] as string;
    const start = starts[place] as number;
    for (let at = 0; at < text.length; at++) units[start + at] = text.charCodeAt(at);
    if (place % 4096 === 0) yield;
  }
  return createPackedTexts(units, starts);
}

function createPackedTexts(units: Uint16Array, starts: Uint32Array): PackedTexts {
  const size = starts.length - 1;

  /** Below 0 where the text at a place comes before this one; 0 where it begins with it. */
  function compareBeginning(place: number, text: string): number {
    const start = starts[place] as number;
    const length = getLength(place);
    const shared = Math.min(length, text.length);
    for (let at = 0; at < shared; at++) {
      const difference = (units[start + at] as number) - text.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return length < text.length ? -1 : 0;
  }

  const getLength = (place: number) => (starts[place + 1] as number) - (starts[place] as number);

  return {
    size,
    getLength,
    get: (place) => String.fromCharCode(...units.subarray(starts[place], starts[place + 1])),
    findEqual(text) {
      const start = findFirst(0, size, (place) => compareBeginning(place, text) >= 0);
      const end = findFirst(
        start,
        size,
        (place) => compareBeginning(place, text) > 0 || getLength(place) > text.length,
      );
      return { start, end };
    },
    findBeginning(text) {
      const start = findFirst(0, size, (place) => compareBeginning(place, text) >= 0);
      return { start, end: findFirst(start, size, (place) => compareBeginning(place, text) > 0) };
    },
  };
}

/** The first place from which on a condition holds, which holds for none before; the end where there is none. */
export function findFirst(start: number, end: number, holds: (place: number) => boolean): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
