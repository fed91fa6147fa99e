import { describe, expect, it } from "vitest";
import { createLazyWork } from "../../../src/query/search/turns.js";

function* work(steps: number, done: number[]) {
  for (let step = 0; step < steps; step++) {
    done.push(step);
    yield undefined;
  }
  return done.length;
}

describe("lazy work", () => {
  it("is not begun before it is needed, and done once", () => {
    const done: number[] = [];
    const lazy = createLazyWork(work(3, done));
    expect(done).toEqual([]);
    expect(lazy.get()).toBe(3);
    expect(lazy.get()).toBe(3);
  });

  it("is done at once when it is short, without a promise", () => {
    const done: number[] = [];
    expect(createLazyWork(work(3, done)).prepare()).toBeUndefined();
    expect(done).toHaveLength(3);
  });

  it("takes turns with other work when it is long", async () => {
    const done: number[] = [];
    const lazy = createLazyWork(work(1000, done));
    const prepared = lazy.prepare();
    expect(done.length).toBeLessThan(1000);
    expect(lazy.prepare()).toBe(prepared);
    await prepared;
    expect(done).toHaveLength(1000);
    expect(lazy.prepare()).toBeUndefined();
  });

  it("is finished at once when its result is needed meanwhile", async () => {
    const done: number[] = [];
    const lazy = createLazyWork(work(1000, done));
    const prepared = lazy.prepare();
    expect(lazy.get()).toBe(1000);
    await prepared;
    expect(done).toHaveLength(1000);
  });
});
