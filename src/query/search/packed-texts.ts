import type { Turns } from "./turns.js";

/** A part of a sorted list, the end not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Sorted texts, one behind the other in a single array: two bytes a character, and two a text. */
export interface PackedTexts {
  readonly size: number;
  get(place: number): string;
  getLength(place: number): number;
  /** With how many of its code units the text before it begins too. */
  countShared(place: number): number;
  /** Whether a text begins with this one. */
  hasBeginning(text: string): boolean;
  /** Where the text itself stands, once or more often. */
  findEqual(text: string): Range;
  /** Where the texts stand that begin with this one, itself included. */
  findBeginning(text: string): Range;
}

/** A longer text can't be packed. */
export const longestPackedText = 255;

/** Of so many texts it is kept where the first one begins. */
const blockSize = 4;

/** Packs texts in an order that is that of their code units; finding one costs the logarithm of their number. */
export function* packTexts(texts: readonly string[], order: Uint32Array): Turns<PackedTexts> {
  const starts = new Uint32Array(Math.ceil(order.length / blockSize));
  const lengths = new Uint8Array(order.length);
  for (let place = 0; place < order.length; place++) lengths[place] = (texts[order[place] as number] as string).length;
  const units = new Uint16Array(lengths.reduce((sum, length) => sum + length, 0));
  let start = 0;
  for (let place = 0; place < order.length; place++) {
    const text = texts[order[place] as number] as string;
    if (place % blockSize === 0) starts[place / blockSize] = start;
    for (let at = 0; at < text.length; at++) units[start++] = text.charCodeAt(at);
    if (place % 4096 === 4095) yield;
  }
  return createPackedTexts(units, starts, lengths);
}

/** In place of the first unit of an empty text, and where nothing stands. */
const noUnit = -1;
const nowhere: Range = Object.freeze({ start: 0, end: 0 });

function createPackedTexts(units: Uint16Array, starts: Uint32Array, lengths: Uint8Array): PackedTexts {
  const size = lengths.length;
  const getLength = (place: number) => lengths[place] as number;

  function getStart(place: number): number {
    let start = starts[Math.floor(place / blockSize)] as number;
    for (let before = place - (place % blockSize); before < place; before++) start += lengths[before] as number;
    return start;
  }

  /** Below 0 where the text at a place comes before this one; 0 where it begins with it. */
  function compareBeginning(place: number, text: string): number {
    const start = getStart(place);
    const length = getLength(place);
    const shared = Math.min(length, text.length);
    for (let at = 0; at < shared; at++) {
      const difference = (units[start + at] as number) - text.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return length < text.length ? -1 : 0;
  }

  const rangeByUnit = groupByFirstUnit();

  /** Where the texts stand that have the same first unit. */
  function groupByFirstUnit(): ReadonlyMap<number, Range> {
    const ranges = new Map<number, Range>();
    for (let start = 0; start < size; ) {
      const unit = getLength(start) === 0 ? noUnit : (units[getStart(start)] as number);
      const end = findFirst(start, size, (place) => getLength(place) > 0 && (units[getStart(place)] as number) > unit);
      ranges.set(unit, { start, end });
      start = end;
    }
    return ranges;
  }

  /** What has to be searched for texts that begin with this one, and where in it the first of them stands. */
  function findStart(text: string): Range {
    const { start, end } = text === "" ? { start: 0, end: size } : (rangeByUnit.get(text.charCodeAt(0)) ?? nowhere);
    return { start: findFirst(start, end, (place) => compareBeginning(place, text) >= 0), end };
  }

  return {
    size,
    getLength,
    get: (place) => String.fromCharCode(...units.subarray(getStart(place), getStart(place) + getLength(place))),
    countShared(place) {
      const start = getStart(place);
      const before = start - getLength(place - 1);
      const most = Math.min(getLength(place - 1), getLength(place));
      let shared = 0;
      while (shared < most && units[before + shared] === units[start + shared]) shared++;
      return shared;
    },
    hasBeginning(text) {
      const { start, end } = findStart(text);
      return start < end && compareBeginning(start, text) === 0;
    },
    findEqual(text) {
      const { start, end } = findStart(text);
      const isPast = (place: number) => compareBeginning(place, text) > 0 || getLength(place) > text.length;
      return { start, end: findFirst(start, end, isPast) };
    },
    findBeginning(text) {
      const { start, end } = findStart(text);
      return { start, end: findFirst(start, end, (place) => compareBeginning(place, text) > 0) };
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
