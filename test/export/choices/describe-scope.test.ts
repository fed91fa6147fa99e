import { expect, it } from "vitest";
import { describeScope } from "../../../src/export/choices/describe-scope.js";
import { everything } from "../export-world.js";

it.each([
  [{}, "the whole dataset"],
  [
    { layout: { algorithm: "CIRCULAR", iterations: 1, seed: 1 } as const, measures: ["degree"] as const },
    "the whole dataset",
  ],
  [{ around: "dish:broth" }, "around dish:broth, 1 statement deep"],
  [{ around: "dish:broth", depth: 0 }, "around dish:broth, 0 statements deep"],
  [
    { around: "dish:broth", depth: 2, from: "1840", until: "1841-05" },
    "around dish:broth, 2 statements deep; from 1840; until 1841-05",
  ],
  [
    { kinds: ["Cook", "Dish"], relations: ["MAKES"], documents: ["book:one", "book:two"] },
    "kinds Cook, Dish; relations MAKES; evidence in book:one, book:two",
  ],
  [{ part: { title: "the question who-cooks", nodes: [], statements: [] } }, "the question who-cooks"],
])("what %o leaves is told in words", (choices, expected) => {
  expect(describeScope({ ...everything, ...choices })).toBe(expected);
});
