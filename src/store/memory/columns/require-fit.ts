import type { UnsignedArray } from "./unsigned-array.js";

/** Columns that were read do not fit together, so that they are not what was once written. */
export class UnfitColumnsError extends Error {
  constructor(what: string) {
    super(`The columns do not fit together: ${what}.`);
    this.name = "UnfitColumnsError";
  }
}

/** @throws UnfitColumnsError unless there are so many */
export function requireLength(array: { readonly length: number }, length: number, what: string): void {
  if (array.length !== length) throw new UnfitColumnsError(`${what} are ${array.length}, not ${length}`);
}

/** @throws UnfitColumnsError unless every number is below the bound */
export function requireBelow(numbers: UnsignedArray, bound: number, what: string): void {
  let most = 0;
  for (let at = 0; at < numbers.length; at++) if ((numbers[at] as number) > most) most = numbers[at] as number;
  if (numbers.length > 0 && most >= bound) throw new UnfitColumnsError(`${what} reach ${most}, not below ${bound}`);
}

/** @throws UnfitColumnsError unless these are the starts of `count` runs that end at `end` */
export function requireStarts(starts: Uint32Array, count: number, end: number, what: string): void {
  requireLength(starts, count + 1, what);
  for (let at = 0; at < count; at++) {
    if ((starts[at] as number) > (starts[at + 1] as number)) throw new UnfitColumnsError(`${what} go back`);
  }
  if (starts[0] !== 0 || starts[count] !== end) throw new UnfitColumnsError(`${what} do not lead from 0 to ${end}`);
}
