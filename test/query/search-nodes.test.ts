import { describe, expect, it } from "vitest";
import { searchNodes } from "../../src/query/search-nodes.js";
import { buildVillage, toRemote, villageNode } from "./village.js";

const village = buildVillage(
  [],
  [villageNode("topic:mill", { nameZh: "磨坊" }), villageNode("guild:millers"), villageNode("topic:meadow")],
);

describe("searching for nodes", () => {
  it("gives nodes with their score and what matched, best first", async () => {
    const hits = await searchNodes(village, { phrase: "mill" });
    expect(hits.map(({ node, matched }) => [node.id, matched])).toEqual([
      ["topic:mill", ["mill"]],
      ["guild:millers", ["millers"]],
    ]);
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score as number);
  });

  it("keeps to kinds and limit, on any store", async () => {
    expect(
      (await searchNodes(toRemote(village), { phrase: "mill", kinds: ["Guild"] })).map(({ node }) => node.id),
    ).toEqual(["guild:millers"]);
    expect(await searchNodes(village, { phrase: "mill", limit: 1 })).toHaveLength(1);
  });

  it("finds nothing for an empty phrase", () => {
    expect(searchNodes(village, { phrase: " " })).toEqual([]);
  });

  it("refuses more hits than a hundred", () => {
    expect(() => searchNodes(village, { phrase: "mill", limit: 101 })).toThrow(
      expect.objectContaining({ code: "BAD_ARGUMENT" }),
    );
  });
});
