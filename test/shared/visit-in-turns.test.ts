import { describe, expect, it } from "vitest";
import { visitInTurns } from "../../src/shared/visit-in-turns.js";

const many = 4_000;

/** Takes long for some items. */
function visitSlowly(number: number): void {
  const end = performance.now() + (number % 500 === 0 ? 30 : 0);
  while (performance.now() < end);
}

function* countTo(end: number, onEnd = () => {}): Generator<number> {
  try {
    for (let number = 1; number <= end; number++) yield number;
  } finally {
    onEnd();
  }
}

describe("visitInTurns", () => {
  it("visits every item once, in order", async () => {
    const visited: number[] = [];
    await visitInTurns(countTo(many), (number) => void visited.push(number));
    expect(visited).toEqual([...countTo(many)]);
  });

  it("lets other work in between", async () => {
    let [last, turns] = [0, 0];
    const look = () => {
      if (last === many) return;
      turns++;
      setImmediate(look);
    };
    setImmediate(look);
    await visitInTurns(countTo(many), (number) => {
      last = number;
      visitSlowly(number);
    });
    expect(turns).toBeGreaterThan(2);
  });

  it("ends the visit, and the list, when nobody waits for it any more", async () => {
    const controller = new AbortController();
    let [visited, isEnded] = [0, false];
    const items = countTo(many, () => {
      isEnded = true;
    });
    const visitOne = (number: number) => {
      visited++;
      visitSlowly(number);
    };
    const visit = visitInTurns(items, visitOne, controller.signal);
    controller.abort();
    await expect(visit).rejects.toMatchObject({ name: "AbortError" });
    expect(isEnded).toBe(true);
    expect(visited).toBeGreaterThan(0);
    expect(visited).toBeLessThan(many);
  });
});
