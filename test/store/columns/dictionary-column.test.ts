import { describe, expect, it } from "vitest";
import type { Value } from "../../../src/dataset/dataset.js";
import { openColumn, packColumn } from "../../../src/store/memory/columns/dictionary-column.js";

function createColumn(rows: readonly (Value | undefined)[]) {
  return openColumn(packColumn(rows), rows.length);
}

describe("a column", () => {
  it("gives back each row's value, absent ones included", () => {
    const rows = ["a", undefined, "b", "a", ["a"], [], true, false, 0, ""];
    const column = createColumn(rows);
    expect(rows.map((_, row) => column.get(row))).toEqual(rows);
  });

  it("keeps a value once, lists included, and lists unchangeable", () => {
    const column = createColumn([["a", "b"], "x", ["a", "b"], "x"]);
    expect(column.codeCount).toBe(1 + ["a", "b", "x", ["a", "b"]].length);
    expect(column.get(0)).toBe(column.get(2));
    expect(Object.isFrozen(column.get(0))).toBe(true);
  });

  it("tells apart values that print alike", () => {
    const rows = ["1", 1, ["1"], [1], true, "true", '["1"]'];
    const column = createColumn(rows);
    expect(rows.map((_, row) => column.get(row))).toEqual(rows);
  });

  it.each([255, 256, 65_535, 65_536])("is right with %i different values", (count) => {
    const column = createColumn(Array.from({ length: count }, (_, number) => number));
    expect([column.get(0), column.get(254), column.get(count - 1)]).toEqual([0, 254, count - 1]);
  });

  it("asks a test once for each different value", () => {
    const asked: unknown[] = [];
    const test = createColumn(["a", "b", undefined, "a", undefined]).toRowTest((value) => {
      asked.push(value);
      return value === "a";
    });
    expect([0, 1, 2, 3, 4].map(test)).toEqual([true, false, false, true, false]);
    expect(asked).toEqual(["a", "b", undefined]);
  });
});
