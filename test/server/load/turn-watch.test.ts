import { expect, test } from "vitest";
import { createTurnWatch } from "../../../src/server/load/create-turn-watch.js";

/** A watch with a clock and turns of our own; `takeUp` answers whether requests of a turn are taken up, each of which works. */
function createWatch(maxWaitMs = 20) {
  let now = 0;
  let endTurn = () => {};
  const watch = createTurnWatch({
    maxWaitMs,
    readClock: () => now,
    afterTurn: (callback) => {
      endTurn = callback;
    },
  });
  const takeUp = (workMs: number) => {
    if (watch.isOverloaded()) return false;
    watch.countTaken();
    now += workMs;
    return true;
  };
  return {
    /** One turn, with what each of its requests would work. */
    turn(...work: readonly number[]) {
      const taken = work.map(takeUp);
      endTurn();
      return taken.filter(Boolean).length;
    },
    /** Whether the last of so many long ones can be worked on, when its body has come in the same turn. */
    isOpenAfter(count: number) {
      watch.isOverloaded();
      for (let index = 0; index < count; index++) watch.countTaken();
      now += 300;
      const isOpen = !watch.isOverloaded(true);
      endTurn();
      return isOpen;
    },
    pause: (ms: number) => {
      now += ms;
    },
  };
}

const crowd = Array<number>(500).fill(1);

test("a burst is worked off whole", () => {
  const { turn, pause } = createWatch();
  expect(turn(...crowd.slice(0, 200))).toBe(200);
  expect(turn(1)).toBe(1);
  pause(1000);
  expect(turn(...crowd.slice(0, 200))).toBe(200);
});

test("while more and more comes, each turn takes up requests for the time that one may wait", () => {
  const { turn } = createWatch();
  turn(...crowd);
  expect([turn(...crowd), turn(...crowd), turn(...crowd)]).toEqual([21, 21, 21]);
});

test("the overload lasts while now and then too much comes, and ends when all have got through for a while", () => {
  const { turn, pause } = createWatch();
  turn(...crowd);
  for (let count = 0; count < 5; count++) {
    expect(turn(1, 1, 1)).toBe(3);
    expect(turn(...crowd)).toBe(21);
  }
  pause(300);
  expect(turn(...crowd.slice(0, 20))).toBe(20);
  pause(11_000);
  expect(turn(1)).toBe(1);
  expect(turn(...crowd.slice(0, 200))).toBe(200);
});

test("a crowd that was sent away and comes back is not waited for again", () => {
  const { turn, pause } = createWatch();
  turn(...crowd);
  for (let count = 0; count < 5; count++) {
    pause(1000);
    expect(turn(1)).toBe(1);
    expect(turn(...crowd)).toBe(21);
  }
});

test("one that is counted is not refused because it counts", () => {
  const { isOpenAfter } = createWatch();
  expect(isOpenAfter(8)).toBe(true);
  expect(isOpenAfter(9)).toBe(false);
});

test("bursts with rests between them are no overload", () => {
  const { turn } = createWatch();
  for (let count = 0; count < 10; count++) expect(turn(...crowd.slice(0, 100)) + turn(1)).toBe(101);
});

test("long answers do not shut out all others", () => {
  const { turn } = createWatch();
  const long = Array<number>(20).fill(300);
  turn(...long);
  expect(turn(...long)).toBe(8);
});

test("one that is asked alone is taken up, however long the answers are", () => {
  const { turn } = createWatch();
  expect([turn(400), turn(400), turn(400), turn(400)]).toEqual([1, 1, 1, 1]);
});
