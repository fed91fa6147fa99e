import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../src/query/create-search-index.js";
import { searchNodes } from "../../src/query/search-nodes.js";
import { buildVillage, toRemote, villageNode, villageOntology } from "./village.js";

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

  it("lets other work in while many names are indexed, and finds the same", async () => {
    const nodes = Array.from({ length: 5000 }, (_, at) => villageNode(`topic:n${at}`, { name: `Mill number ${at}` }));
    const index = createSearchIndex(villageOntology, nodes);
    let turns = 0;
    const ticking = setInterval(() => turns++, 0);
    const hits = searchNodes({ ...village, getSearchIndex: () => index }, { phrase: "mill number 42" });
    expect(hits).toBeInstanceOf(Promise);
    await hits;
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(0);
    const found = index.search("mill number 42", { limit: 5 });
    expect(found.map(({ id }) => id)).toEqual(["topic:n42", "topic:n420", "topic:n421", "topic:n422", "topic:n423"]);
    const atOnce = createSearchIndex(villageOntology, nodes);
    expect(atOnce.search("mill number 42", { limit: 5 })).toEqual(found);
  });

  it("refuses more hits than a hundred", () => {
    expect(() => searchNodes(village, { phrase: "mill", limit: 101 })).toThrow(
      expect.objectContaining({ code: "BAD_ARGUMENT" }),
    );
  });
});
