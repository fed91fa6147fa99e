/** The best of many scored numbers: the greater score first, of equal ones the smaller number. */
export interface BestList {
  /** The score that the next one has to reach; below all scores while there is room. */
  readonly floor: number;
  add(number: number, score: number): void;
  /** Best first. */
  list(): readonly Scored[];
}

/** A number and its score. */
export interface Scored {
  readonly number: number;
  readonly score: number;
}

/** Keeps so many at most, in a heap whose root is the worst of them. */
export function createBestList(limit: number): BestList {
  const heap: Scored[] = [];
  let floor = -1;

  function sink(item: Scored) {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child] as Scored, heap[child + 1] as Scored)) child++;
      if (!isBefore(item, heap[child] as Scored)) break;
      heap[at] = heap[child] as Scored;
      at = child;
    }
    heap[at] = item;
  }

  function rise(item: Scored) {
    let at = heap.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(heap[parent] as Scored, item)) break;
      heap[at] = heap[parent] as Scored;
      at = parent;
    }
    heap[at] = item;
  }

  return {
    get floor() {
      return floor;
    },
    add(number, score) {
      const item = { number, score };
      if (heap.length < limit) rise(item);
      else if (isBefore(item, heap[0] as Scored)) sink(item);
      if (heap.length === limit) floor = (heap[0] as Scored).score;
    },
    list: () => [...heap].sort((a, b) => (isBefore(a, b) ? -1 : 1)),
  };
}

function isBefore(a: Scored, b: Scored): boolean {
  return a.score > b.score || (a.score === b.score && a.number < b.number);
}
