import { describe, expect, it } from "vitest";
import { findCellValues, findRows } from "../../src/cli/answer-path.js";

const data = {
  readers: [
    { name: "Ada", likes: [{ node: { title: "Salt" } }, { node: { title: "Sea" } }] },
    { name: "Bo", likes: [] },
    { name: "Chen", likes: [{ node: { title: "Sea" } }] },
  ],
};

describe("findRows", () => {
  it("gives a row for each entry of the innermost list", () => {
    const rows = findRows(data, "readers[].likes[]");
    expect(rows.flatMap((row) => findCellValues(row, "node.title"))).toEqual(["Salt", "Sea", "Sea"]);
  });

  it("gives no row where the path leads nowhere", () => {
    expect(findRows(data, "writers[]")).toEqual([]);
    expect(findRows({ readers: null }, "readers[]")).toEqual([]);
  });
});

describe("findCellValues", () => {
  it("reaches the entry that encloses a row", () => {
    const rows = findRows(data, "readers[].likes[]");
    expect(rows.map((row) => findCellValues(row, "readers[].name"))).toEqual([["Ada"], ["Ada"], ["Chen"]]);
  });

  it("walks lists on its way", () => {
    const [ada] = findRows(data, "readers[]");
    expect(findCellValues(ada as never, "likes[].node.title")).toEqual(["Salt", "Sea"]);
  });
});
