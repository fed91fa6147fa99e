/** A map from pairs of code units to numbers, for which no text has to be made. */
export interface PairNumbers {
  /** The number of a pair; a new pair takes the one given. */
  take(pair: number, next: number): number;
}

/** Two code units as one number. */
export function toPair(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

/** The text that a pair is: a single unit where the first is 0. */
export function toPairText(pair: number): string {
  return pair < 0x1_00_00 ? String.fromCharCode(pair) : String.fromCharCode(pair >>> 16, pair & 0xff_ff);
}

const leastBits = 12;

/** An empty map, in one array of pairs, each with its number behind it; at most two of three places are taken. */
export function createPairNumbers(): PairNumbers {
  let bits = leastBits;
  let size = 0;
  let table = new Uint32Array(2 << bits);

  /** Where a pair stands, or may be put. */
  function findPlace(pair: number): number {
    const last = table.length - 1;
    let place = (Math.imul(pair, 0x9e_37_79_b1) >>> (32 - bits)) * 2;
    while (table[place] !== 0 && table[place] !== pair) place = (place + 2) & last;
    return place;
  }

  function put(place: number, pair: number, number: number) {
    table[place] = pair;
    table[place + 1] = number;
  }

  function grow() {
    const known = table;
    bits++;
    table = new Uint32Array(2 << bits);
    for (let at = 0; at < known.length; at += 2) {
      const pair = known[at] as number;
      if (pair !== 0) put(findPlace(pair), pair, known[at + 1] as number);
    }
  }

  return {
    take(pair, next) {
      const place = findPlace(pair);
      if (table[place] === pair) return table[place + 1] as number;
      put(place, pair, next);
      if (++size * 3 > table.length) grow();
      return next;
    },
  };
}
