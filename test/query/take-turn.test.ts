import { describe, expect, it } from "vitest";
import { sortInTurns } from "../../src/query/sort-in-turns.js";
import { runSteps, type Steps, settle } from "../../src/query/steps.js";
import { inTurns, takeTurn } from "../../src/query/take-turn.js";
import { isTurnLong } from "../../src/shared/event-loop-turn.js";
import type { Deadline } from "../../src/store/graph-store.js";

/** A deadline of a request that has held the event loop for long in this turn. */
function createTiredDeadline(look: () => void = () => {}): Deadline {
  const deadline = () => look();
  isTurnLong(deadline);
  const end = performance.now() + 30;
  while (performance.now() < end);
  return deadline;
}

describe("taking turns in an operation", () => {
  it("lets other work in where the request took long, and looks at the deadline then", async () => {
    let looks = 0;
    const turn = runSteps(
      takeTurn(
        createTiredDeadline(() => {
          looks++;
        }),
      ),
    );
    expect(turn).toBeInstanceOf(Promise);
    expect(looks).toBe(0);
    await turn;
    expect(looks).toBe(1);
  });

  it("does nothing where it did not, and without a deadline", () => {
    expect(runSteps(takeTurn(() => {}))).toBeUndefined();
    expect(runSteps(takeTurn(undefined))).toBeUndefined();
  });

  it("ends the operation when the time is up meanwhile", async () => {
    const deadline = createTiredDeadline(() => {
      throw new Error("time is up");
    });
    await expect(runSteps(takeTurn(deadline))).rejects.toThrow("time is up");
  });

  function* double(number: number): Steps<number> {
    return 2 * (yield* settle(number));
  }
  const numbers = Array.from({ length: 10_000 }, (_, index) => (index * 7_919) % 10_007);

  it("works on many items in order, at once or in turns", async () => {
    const expected = numbers.map((number) => 2 * number);
    expect(runSteps(inTurns(numbers, double, undefined))).toEqual(expected);
    const later = runSteps(inTurns(numbers, double, createTiredDeadline()));
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toEqual(expected);
  });

  it("sorts many items as one sort does, at once or in turns; equal ones keep their order", async () => {
    const items = numbers.map((number, index) => ({ index, key: number % 100 }));
    const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
    const expected = [...items].sort(compare);
    expect(runSteps(sortInTurns(items, compare, undefined))).toEqual(expected);
    const later = runSteps(sortInTurns(items, compare, createTiredDeadline()));
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toEqual(expected);
  });
});
