/** A list of whole numbers that grows, four bytes a number. */
export interface GrowingNumbers {
  readonly length: number;
  push(value: number): void;
  /** Empties the list; the room of a short one is kept. */
  clear(): void;
  /** The numbers so far, without a copy. */
  toArray(): Uint32Array;
}

const leastRoom = 1024;
const keptRoom = 16_384;

/** An empty list of numbers. */
export function createGrowingNumbers(): GrowingNumbers {
  let numbers = new Uint32Array(leastRoom);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === numbers.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = value;
    },
    clear() {
      if (length > keptRoom) numbers = new Uint32Array(leastRoom);
      length = 0;
    },
    toArray: () => numbers.subarray(0, length),
  };
}
