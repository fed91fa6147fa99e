import { expect, test } from "vitest";
import { oneAtATime } from "../../src/server/one-at-a-time.js";

/** Work that ends when it is told to, and tells how much of it ran at a time. */
function createWork() {
  const ends: ((isGood: boolean) => void)[] = [];
  let most = 0;
  let running = 0;
  const ask = oneAtATime(async () => {
    const number = ends.length + 1;
    most = Math.max(most, ++running);
    const isGood = await new Promise<boolean>((resolve) => ends.push(resolve));
    running--;
    if (!isGood) throw new Error(`bad ${number}`);
    return number;
  });
  const end = async (number: number, isGood = true) => {
    while (ends.length < number) await tick();
    ends[number - 1]?.(isGood);
  };
  return { ask, end, countBegun: () => ends.length, findMost: () => most };
}

test("whatever asks while it runs is given one more run, together", async () => {
  const { ask, end, countBegun, findMost } = createWork();
  const answers = [ask(), ask(), ask()];
  expect(countBegun()).toBe(1);
  await end(1);
  await end(2);
  expect(await Promise.all(answers)).toEqual([1, 2, 2]);
  expect([countBegun(), findMost()]).toEqual([2, 1]);
});

test.each([0, 1, 2, 3, 4, 5, 6])("two never run at a time, whoever asks %d moments after one ends", async (moments) => {
  const { ask, end, countBegun, findMost } = createWork();
  const answers = [ask(), ask()];
  await end(1);
  for (let moment = 0; moment < moments; moment++) await Promise.resolve();
  answers.push(ask());
  await end(2);
  await tick();
  if (countBegun() > 2) await end(3);
  await Promise.all(answers);
  expect(findMost()).toBe(1);
});

function tick(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test("a run that fails keeps none from coming after it", async () => {
  const { ask, end } = createWork();
  const failing = expect(ask()).rejects.toThrow("bad 1");
  const next = ask();
  await end(1, false);
  await end(2);
  await failing;
  expect(await next).toBe(2);
  const later = ask();
  await end(3);
  expect(await later).toBe(3);
});
