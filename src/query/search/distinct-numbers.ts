/** Tells which numbers are new, among few mostly. */
export interface DistinctNumbers {
  /** Whether it was not added before. */
  add(number: number): boolean;
  clear(): void;
}

/** So many are compared one by one, which is quicker than to look them up in a table of all numbers that there are. */
const few = 32;

/** A set in which the first numbers stand side by side. */
export function createDistinctNumbers(): DistinctNumbers {
  const first = new Uint32Array(few);
  const others = new Set<number>();
  let length = 0;

  return {
    add(number) {
      for (let at = 0; at < length; at++) if (first[at] === number) return false;
      if (length < few) {
        first[length++] = number;
        return true;
      }
      if (others.has(number)) return false;
      others.add(number);
      return true;
    },
    clear() {
      length = 0;
      if (others.size > 0) others.clear();
    },
  };
}
