import { describe, expect, test } from "vitest";
import type { AnswerRow } from "../../../src/explorer/views/answer/read-rows.ts";
import { toRowKeys } from "../../../src/explorer/views/answer/to-row-keys.ts";

const toRow = (value: unknown): AnswerRow => ({ value, trail: [] });

describe("the keys of rows", () => {
  const rows = [toRow({ plant: { id: "plant:a", name: "A" } }), toRow({ plant: { id: "plant:b", name: "B" } })];

  test("go with what a row holds, wherever it stands", () => {
    const [first, second] = toRowKeys(rows, ["plant.name"]);
    expect(first).not.toBe(second);
    expect(toRowKeys(rows.toReversed(), ["plant.name"])).toEqual([second, first]);
  });

  test("don't change with a name as long as the id stays", () => {
    const renamed = [toRow({ plant: { id: "plant:a", name: "Another" } })];
    expect(toRowKeys(renamed, ["plant.name"])).toEqual(toRowKeys(rows.slice(0, 1), ["plant.name"]));
  });

  test("are numbered where rows hold the same, and need no escaping in an address", () => {
    const [first, second] = toRowKeys([toRow({ a: 1 }), toRow({ a: 1 })], ["a"]);
    expect(second).toBe(`${first}-2`);
    expect(second).toMatch(/^[a-z0-9-]+$/);
  });
});
