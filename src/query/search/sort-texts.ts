import type { Turns } from "./turns.js";

/** Texts that have the same beginning, by their places in the order. */
interface Group {
  readonly start: number;
  readonly end: number;
  /** How many code units they share. */
  readonly depth: number;
}

/** Groups of so few are sorted by comparing texts. */
const fewTexts = 12;

/** So many texts are looked at in a step, or a single group. */
const stepSize = 8192;

/** Groups of more are taken apart by one unit at a time, with pauses; at most 2 ** 20, see `placeCount`. */
const manyTexts = 2 ** 15;

/**
 * The numbers of texts in the order of their code units, those of equal texts ascending.
 *
 * Sorts numbers that hold the next two units of a text, then those with the same units by the units that follow: an
 * order of magnitude quicker than comparing texts. Large groups are taken apart first, so that no step takes long.
 */
export function* sortTexts(texts: readonly string[]): Turns<Uint32Array> {
  const order = new Uint32Array(texts.length);
  for (let number = 0; number < order.length; number++) order[number] = number;
  const waiting: Group[] = [{ start: 0, end: order.length, depth: 0 }];
  let looked = 0;
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    const size = group.end - group.start;
    const take = (part: Group) => waiting.push(part);
    if (size <= fewTexts) insert(texts, order, group);
    else if (size <= manyTexts) split(texts, order, group, take);
    else yield* splitLarge(texts, order, group, take);
    looked += size;
    if (looked < stepSize) continue;
    looked = 0;
    yield;
  }
  return order;
}

function insert(texts: readonly string[], order: Uint32Array, { start, end }: Group): void {
  for (let next = start + 1; next < end; next++) {
    const number = order[next] as number;
    const text = texts[number] as string;
    let place = next;
    for (; place > start && (texts[order[place - 1] as number] as string) > text; place--) {
      order[place] = order[place - 1] as number;
    }
    order[place] = number;
  }
}

/** As many as units of a text, with one for its end. */
const unitCount = 65_537;

/** Takes a group apart by the next unit of its texts, counting how often each comes. */
function* splitLarge(texts: readonly string[], order: Uint32Array, group: Group, take: TakeGroup): Turns<void> {
  const { start, end, depth } = group;
  const before = order.slice(start, end);
  const units = new Uint32Array(before.length);
  const firstOf = new Uint32Array(unitCount + 1);
  for (let at = 0; at < before.length; at++) {
    const unit = toUnit(texts[before[at] as number] as string, depth);
    units[at] = unit;
    add(firstOf, unit + 1, 1);
    if (at % stepSize === stepSize - 1) yield;
  }
  for (let unit = 0; unit < unitCount; unit++) add(firstOf, unit + 1, firstOf[unit] as number);
  const next = firstOf.slice();
  for (let at = 0; at < before.length; at++) {
    const unit = units[at] as number;
    order[start + (next[unit] as number)] = before[at] as number;
    add(next, unit, 1);
    if (at % stepSize === stepSize - 1) yield;
  }
  for (let unit = 1; unit < unitCount; unit++) {
    const part = {
      start: start + (firstOf[unit] as number),
      end: start + (firstOf[unit + 1] as number),
      depth: depth + 1,
    };
    if (part.end - part.start > 1) take(part);
  }
}

type TakeGroup = (part: Group) => unknown;

/** Two units and a place fit into the 53 bits of a number that is exact. */
const placeCount = 2 ** 20;

/** Sorts a group by the next two units of its texts, and takes the parts in which these are the same. */
function split(texts: readonly string[], order: Uint32Array, { start, end, depth }: Group, take: TakeGroup): void {
  const before = order.slice(start, end);
  const keys = new Float64Array(before.length);
  for (let at = 0; at < before.length; at++) {
    const text = texts[before[at] as number] as string;
    keys[at] = (toUnit(text, depth) * unitCount + toUnit(text, depth + 1)) * placeCount + at;
  }
  keys.sort();
  let first = 0;
  let shared = -1;
  const endPart = (place: number) => {
    const hasMore = shared % unitCount !== 0;
    if (hasMore && place - first > 1) take({ start: start + first, end: start + place, depth: depth + 2 });
    first = place;
  };
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] as number;
    const head = Math.floor(key / placeCount);
    order[start + place] = before[key - head * placeCount] as number;
    if (head === shared) continue;
    endPart(place);
    shared = head;
  }
  endPart(keys.length);
}

function add(numbers: Uint32Array, at: number, more: number): void {
  numbers[at] = (numbers[at] as number) + more;
}

/** The code unit at a place, counted from 1; 0 where the text has ended. */
function toUnit(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) + 1 : 0;
}
