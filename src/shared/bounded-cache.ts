/** Values that were used last, up to a bound; the others are forgotten. */
export interface BoundedCache<Value> {
  get(key: string): Value | undefined;
  /** @param weight counted against the bound; one that is heavier than all of it is not kept */
  set(key: string, value: Value, weight: number): void;
  /** Of everything kept. */
  weight(): number;
}

/** @param most weight that is kept */
export function createBoundedCache<Value>(most: number): BoundedCache<Value> {
  const kept = new Map<string, { readonly value: Value; readonly weight: number }>();
  let total = 0;
  const forget = (key: string) => {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return {
    get(key) {
      const entry = kept.get(key);
      if (entry === undefined) return undefined;
      // The order of a map is that of insertion: what is used goes to its end, what is forgotten stands at its beginning.
      kept.delete(key);
      kept.set(key, entry);
      return entry.value;
    },
    set(key, value, weight) {
      forget(key);
      if (weight > most) return;
      kept.set(key, { value, weight });
      total += weight;
      for (const oldest of kept.keys()) {
        if (total <= most) return;
        forget(oldest);
      }
    },
    weight: () => total,
  };
}
