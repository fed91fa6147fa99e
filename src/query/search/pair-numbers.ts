/** A map from pairs of code units to numbers, for which no text has to be made. */
export interface PairNumbers {
  /** The number of a pair; a new pair takes the one given. */
  take(pair: number, next: number): number;
}

/** Two code units as one number. */
export function toPair(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

/** The text that a pair is. */
export function toPairText(pair: number): string {
  return String.fromCharCode(pair >>> 16, pair & 0xff_ff);
}

const leastBits = 12;

/** An empty map, in two arrays with a free place after every second taken one at least. */
export function createPairNumbers(): PairNumbers {
  let bits = leastBits;
  let size = 0;
  let pairs = new Uint32Array(1 << bits);
  let numbers = new Uint32Array(1 << bits);

  /** Where a pair stands, or may be put. */
  function findPlace(pair: number): number {
    const last = pairs.length - 1;
    let place = Math.imul(pair, 0x9e_37_79_b1) >>> (32 - bits);
    while (pairs[place] !== 0 && pairs[place] !== pair) place = (place + 1) & last;
    return place;
  }

  function grow() {
    const [knownPairs, knownNumbers] = [pairs, numbers];
    bits++;
    pairs = new Uint32Array(1 << bits);
    numbers = new Uint32Array(1 << bits);
    for (let at = 0; at < knownPairs.length; at++) {
      const pair = knownPairs[at] as number;
      if (pair === 0) continue;
      const place = findPlace(pair);
      pairs[place] = pair;
      numbers[place] = knownNumbers[at] as number;
    }
  }

  return {
    take(pair, next) {
      const place = findPlace(pair);
      if (pairs[place] === pair) return numbers[place] as number;
      pairs[place] = pair;
      numbers[place] = next;
      if (++size * 2 > pairs.length) grow();
      return next;
    },
  };
}
