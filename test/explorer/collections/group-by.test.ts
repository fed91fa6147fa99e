import { expect, it } from "vitest";
import { groupBy } from "../../../src/explorer/collections/group-by.ts";

it("keeps the order of keys and of values", () => {
  expect([...groupBy(["pear", "fig", "plum", "ash"], (word) => word.length)]).toEqual([
    [4, ["pear", "plum"]],
    [3, ["fig", "ash"]],
  ]);
});
