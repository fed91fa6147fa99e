/** Whole numbers from zero up, as narrow as they allow. */
export type UnsignedArray = Uint8Array | Uint16Array | Uint32Array;

/** The same numbers in the narrowest array that holds every number below `bound`. */
export function toNarrowArray(numbers: Uint32Array, bound: number): UnsignedArray {
  if (bound <= 0x100) return Uint8Array.from(numbers);
  if (bound <= 0x10000) return Uint16Array.from(numbers);
  return numbers;
}
