import { describe, expect, it } from "vitest";
import { toResultTable, toResultTables } from "../../src/cli/to-result-tables.js";

describe("toResultTables", () => {
  it("gives a list of objects dotted columns and joins the lists inside them", () => {
    const data = {
      members: [
        { name: "Japan", home: { code: "JPN" }, aliases: ["日", "日方"], signs: [{ name: "A" }, { name: "B" }] },
        { name: "Mexico", home: null, aliases: [], signs: [] },
      ],
    };
    expect(toResultTables(data)).toEqual([
      {
        path: "members[]",
        columns: ["name", "home.code", "aliases", "signs.name"],
        rows: [
          ["Japan", "JPN", "日; 日方", "A; B"],
          ["Mexico", "", "", ""],
        ],
      },
    ]);
  });

  it("follows objects to the list that they hold and sets the values beside it apart", () => {
    const data = { membersConnection: { totalCount: 1, edges: [{ node: { name: "Japan" } }] } };
    expect(toResultTables(data)).toEqual([
      { path: "", columns: ["membersConnection.totalCount"], rows: [["1"]] },
      { path: "membersConnection.edges[]", columns: ["node.name"], rows: [["Japan"]] },
    ]);
  });

  it("gives each of several lists a table", () => {
    const data = { subgraph: { nodes: [{ id: "a" }], edges: [] } };
    expect(toResultTables(data).map(({ path }) => path)).toEqual(["subgraph.nodes[]", "subgraph.edges[]"]);
  });

  it("gives nothing for a node that is not there", () => {
    expect(toResultTables({ node: null })).toEqual([{ path: "", columns: ["node"], rows: [[""]] }]);
  });
});

describe("toResultTable", () => {
  it("repeats the values of the enclosing entries before those of the row", () => {
    const data = {
      members: [
        { name: "Japan", signs: [{ name: "A" }, { name: "B" }] },
        { name: "Mexico", signs: [] },
      ],
    };
    expect(toResultTable(data, "members[].signs[]")).toEqual({
      path: "members[].signs[]",
      columns: ["members[].name", "name"],
      rows: [
        ["Japan", "A"],
        ["Japan", "B"],
      ],
    });
  });
});
