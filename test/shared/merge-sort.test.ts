import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLazyWork } from "../../src/query/search/turns.js";
import { mergeSort } from "../../src/shared/merge-sort.js";

interface Item {
  readonly key: number;
  readonly place: number;
}

function sort(items: readonly Item[]): readonly Item[] {
  return createLazyWork(mergeSort(items, (a, b) => a.key - b.key)).get();
}

function toItems(keys: readonly number[]): readonly Item[] {
  return keys.map((key, place) => ({ key, place }));
}

describe("sorting in turns", () => {
  it("sorts stably, more than one run as well", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 20 }), fc.integer({ min: 0, max: 9000 }), (keys, count) => {
        const many = Array.from({ length: count }, (_, at) => (at * 7919) % 101);
        const items = toItems([...keys, ...many]);
        expect(sort(items)).toEqual([...items].sort((a, b) => a.key - b.key));
      }),
      { numRuns: 30 },
    );
  });

  it("pauses after each run and while it merges them", () => {
    const items = toItems(Array.from({ length: 10_000 }, (_, at) => (at * 7919) % 10_007));
    expect([...mergeSort(items, (a, b) => a.key - b.key)].length).toBeGreaterThan(10);
  });

  it("keeps a list that is sorted", () => {
    const items = toItems([1, 2, 2, 3]);
    expect(sort(items)).toBe(items);
  });
});
