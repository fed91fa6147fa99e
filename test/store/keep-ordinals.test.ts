import { expect, test, vi } from "vitest";
import { openTexts, packTexts } from "../../src/store/memory/columns/text-pool.js";
import { keepOrdinals } from "../../src/store/memory/keep-ordinals.js";

function createCounted(ids: readonly string[]) {
  const pool = openTexts(packTexts(ids));
  const findSorted = vi.fn(pool.findSorted);
  return { find: keepOrdinals({ ...pool, findSorted }), findSorted };
}

test("an id is looked up once, and one that is unknown each time", () => {
  const { find, findSorted } = createCounted(["a", "b", "長"]);
  expect(["長", "a", "長", "c", "c", "a"].map(find)).toEqual([2, 0, 2, -1, -1, 0]);
  expect(findSorted.mock.calls).toEqual([["長"], ["a"], ["c"], ["c"]]);
});

test("all are let go of when there are too many, and found again", () => {
  const ids = Array.from({ length: 40_000 }, (_, number) => String(number)).sort();
  const { find, findSorted } = createCounted(ids);
  for (const [ordinal, id] of ids.entries()) expect(find(id)).toBe(ordinal);
  expect([find(ids[0] as string), find(ids[39_999] as string)]).toEqual([0, 39_999]);
  expect(findSorted).toHaveBeenCalledTimes(40_001);
});
