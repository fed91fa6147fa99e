import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { isTurnLong, nextTurn } from "../../src/shared/event-loop-turn.js";

/** Holds the event loop longer than work may at a time. */
function holdEventLoop(): void {
  const end = performance.now() + 30;
  while (performance.now() < end);
}

describe("a turn of the event loop", () => {
  it("is long for an owner whose work took long in it, and for no other", () => {
    const [busy, fresh] = [{}, {}];
    expect(isTurnLong(busy)).toBe(false);
    holdEventLoop();
    expect(isTurnLong(busy)).toBe(true);
    expect(isTurnLong(fresh)).toBe(false);
  });

  it("begins anew after others worked", async () => {
    const owner = {};
    isTurnLong(owner);
    holdEventLoop();
    await nextTurn();
    expect(isTurnLong(owner)).toBe(false);
  });

  it("goes to one of those that wait at a time, in the order in which they came", async () => {
    const taken: string[] = [];
    const take = async (name: string) => {
      await nextTurn();
      taken.push(name);
      await nextTurn();
      taken.push(name);
    };
    const done = Promise.all([take("one"), take("other")]);
    await setImmediate();
    expect(taken).toEqual(["one"]);
    await done;
    expect(taken).toEqual(["one", "other", "one", "other"]);
  });
});
