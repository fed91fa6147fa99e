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

  it("prefers the field in the other language where it is given", () => {
    const [row] = findRows({ name: "Japan", nameZh: "日本", place: { name: "Geneva", nameZh: null } }, "");
    const find = (path: string) => findCellValues(row as never, path, "Zh");
    expect([find("name"), find("place.name")]).toEqual([["日本"], ["Geneva"]]);
  });
});
