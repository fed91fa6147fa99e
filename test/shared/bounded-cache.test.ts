import { describe, expect, it } from "vitest";
import { createBoundedCache } from "../../src/shared/bounded-cache.js";

describe("a bounded cache", () => {
  it("keeps values up to its bound and forgets what was not used for longest", () => {
    const cache = createBoundedCache<number>(3);
    for (const [key, value] of [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ] as const)
      cache.set(key, value, 1);
    cache.get("a");
    cache.set("d", 4, 1);
    expect(["a", "b", "c", "d"].map(cache.get)).toEqual([1, undefined, 3, 4]);
    expect(cache.weight()).toBe(3);
  });

  it("forgets as much as a heavy value needs", () => {
    const cache = createBoundedCache<number>(3);
    for (const key of ["a", "b", "c"]) cache.set(key, 1, 1);
    cache.set("d", 2, 2);
    expect(["a", "b", "c", "d"].map(cache.get)).toEqual([undefined, undefined, 1, 2]);
  });

  it("does not keep what is heavier than all of it, and forgets the value that it was to replace", () => {
    const cache = createBoundedCache<number>(3);
    cache.set("a", 1, 1);
    cache.set("a", 2, 4);
    expect(cache.get("a")).toBeUndefined();
    expect(cache.weight()).toBe(0);
  });

  it("counts a value that is set again once", () => {
    const cache = createBoundedCache<number>(3);
    for (const weight of [1, 2, 3]) cache.set("a", weight, weight);
    expect([cache.get("a"), cache.weight()]).toEqual([3, 3]);
  });
});
