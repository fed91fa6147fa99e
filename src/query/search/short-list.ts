/** The best of many scored numbers of which each may be offered again with another score: its best score counts. */
export interface ShortList {
  /** The score that the next one has to reach. */
  readonly floor: number;
  /** Best first, of equal ones the smaller first; as many as `length` says, until the list is begun anew. */
  readonly numbers: Uint32Array;
  readonly scores: Float64Array;
  readonly length: number;
  /** Empties the list, which holds so many from now on. */
  begin(limit: number): void;
  offer(number: number, score: number): void;
}

/** A list that holds so many at most: an offer that is taken costs as much as what stands in the list. */
export function createShortList(mostNumbers: number): ShortList {
  const numbers = new Uint32Array(mostNumbers + 1);
  const scores = new Float64Array(mostNumbers + 1);
  let most = mostNumbers;
  let length = 0;
  let floor = -1;

  /** The place of a number from which those behind are moved up; one behind the last for a new number. */
  function take(number: number): number {
    let place = 0;
    while (place < length && numbers[place] !== number) place++;
    return place;
  }

  return {
    ...{ numbers, scores },
    get floor() {
      return floor;
    },
    get length() {
      return length;
    },
    begin(limit) {
      most = limit;
      length = 0;
      floor = -1;
    },
    offer(number, score) {
      if (score === floor && number > (numbers[most - 1] as number)) return;
      let place = take(number);
      if (place < length && (scores[place] as number) >= score) return;
      if (place === length && length < most) length++;
      for (; place > 0; place--) {
        const before = scores[place - 1] as number;
        if (before > score || (before === score && (numbers[place - 1] as number) < number)) break;
        scores[place] = before;
        numbers[place] = numbers[place - 1] as number;
      }
      scores[place] = score;
      numbers[place] = number;
      if (length === most) floor = scores[most - 1] as number;
    },
  };
}
