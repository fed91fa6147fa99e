/** Whole numbers from zero up, as narrow as they allow. */
export type UnsignedArray = Uint8Array | Uint16Array | Uint32Array;

/** The same numbers in the narrowest array that holds every number below `bound`. */
export function toNarrowArray(numbers: Uint32Array, bound: number): UnsignedArray {
  if (bound <= 0x100) return Uint8Array.from(numbers);
  if (bound <= 0x10000) return Uint16Array.from(numbers);
  return numbers;
}

/** For runs that follow each other: where each begins, from the length of each, with one more entry that ends the last. */
export function toStarts(lengths: Iterable<number>, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let end = 0;
  let run = 0;
  for (const length of lengths) {
    end += length;
    starts[++run] = end;
  }
  if (end > 0xffff_ffff) throw new RangeError(`There are ${end} entries, more than a column can number.`);
  return starts;
}
