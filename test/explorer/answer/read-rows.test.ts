import { describe, expect, test } from "vitest";
import { readCells, readRows } from "../../../src/explorer/views/answer/read-rows.ts";

const data = {
  beds: [
    {
      id: "bed:1",
      name: "East",
      plants: { edges: [{ node: { id: "plant:a", names: ["jenny", "moneywort"] } }, { node: { id: "plant:b" } }] },
    },
    { id: "bed:2", name: "West", plants: { edges: [] } },
    { id: "bed:3", name: "North", plants: null },
  ],
};

describe("the rows of an answer", () => {
  test("are the entries of the lists that the path walks, in order", () => {
    const rows = readRows(data, "beds[].plants.edges[]");
    expect(rows.map((row) => readCells(row, "node.id").map(({ value }) => value))).toEqual([["plant:a"], ["plant:b"]]);
  });

  test("are one where the path walks no list, and none where it leads nowhere", () => {
    expect(readRows({ pot: { name: "jug" } }, "pot")).toHaveLength(1);
    expect(readRows(data, "beds[].gardener")).toEqual([]);
    expect(readRows(null, "beds[]")).toEqual([]);
  });
});

describe("the cells of a row", () => {
  const [first, second] = readRows(data, "beds[].plants.edges[]");
  if (!first || !second) throw new Error("The sample has two rows.");

  test("come with the object that holds the value", () => {
    const [cell] = readCells(first, "node.id");
    expect(cell).toEqual({ value: "plant:a", holder: { id: "plant:a", names: ["jenny", "moneywort"] }, field: "id" });
  });

  test("are several where the value is a list, and none where it is absent", () => {
    expect(readCells(first, "node.names").map(({ value }) => value)).toEqual(["jenny", "moneywort"]);
    expect(readCells(second, "node.names")).toEqual([]);
  });

  test("start at this row's entry of a list around it when the path begins with that list", () => {
    expect(readCells(second, "beds[].name").map(({ value }) => value)).toEqual(["East"]);
  });

  test("are the whole entry where the path is that of a list around the row", () => {
    const [cell] = readCells(first, "beds[].plants.edges[]");
    expect(cell?.value).toBe(first.value);
    expect(cell?.holder).toBeUndefined();
  });

  test("keep false and nought, which are values", () => {
    const [row] = readRows({ pots: [{ isGlazed: false, size: 0 }] }, "pots[]");
    if (!row) throw new Error("The sample has a row.");
    expect([...readCells(row, "isGlazed"), ...readCells(row, "size")].map(({ value }) => value)).toEqual([false, 0]);
  });
});
