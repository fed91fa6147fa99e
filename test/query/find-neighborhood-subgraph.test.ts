import { describe, expect, it } from "vitest";
import { findNeighborhoodSubgraph } from "../../src/query/find-neighborhood-subgraph.js";
import type { Subgraph } from "../../src/query/subgraph.js";
import { buildVillage, toRemote } from "./village.js";

const village = buildVillage([
  ["s-1", "villager:ann", "MOVES", "motion:m1"],
  ["s-2", "motion:m1", "ON", "topic:mill"],
  ["s-3", "stand:keep", "ON", "topic:mill"],
  ["s-4", "villager:ann", "FAVOURS", "stand:keep"],
]);

function toIds({ nodes, edges, truncated }: Subgraph) {
  return { nodes: nodes.map(({ id }) => id), edges: edges.map(({ properties }) => properties.id), truncated };
}

describe("the neighborhood of a node", () => {
  it("holds what is one statement away, nearest first", async () => {
    expect(toIds(await findNeighborhoodSubgraph(village, { of: ["villager:ann"] }))).toEqual({
      nodes: ["villager:ann", "motion:m1", "stand:keep"],
      edges: ["s-1", "s-4"],
      truncated: false,
    });
  });

  it("reaches as far as the depth says", async () => {
    const given = { of: ["villager:ann"], depth: 2 };
    expect(toIds(await findNeighborhoodSubgraph(village, given)).nodes).toContain("topic:mill");
    expect(toIds(await findNeighborhoodSubgraph(village, given)).edges).toEqual(["s-1", "s-2", "s-3", "s-4"]);
  });

  it("is the nodes themselves and what joins them at depth 0", async () => {
    const given = { of: ["villager:ann", "stand:keep"], depth: 0 };
    expect(toIds(await findNeighborhoodSubgraph(village, given))).toEqual({
      nodes: ["stand:keep", "villager:ann"],
      edges: ["s-4"],
      truncated: false,
    });
  });

  it("keeps to kinds and relations", async () => {
    const kinds = await findNeighborhoodSubgraph(village, {
      of: ["villager:ann"],
      depth: 2,
      kinds: ["Stand", "Topic"],
    });
    expect(toIds(kinds).nodes).toEqual(["villager:ann", "stand:keep", "topic:mill"]);
    const moves = await findNeighborhoodSubgraph(village, { of: ["villager:ann"], relations: ["MOVES"] });
    expect(toIds(moves).edges).toEqual(["s-1"]);
  });

  it("says when the limit cut it short", async () => {
    const cut = toIds(await findNeighborhoodSubgraph(toRemote(village), { of: ["villager:ann"], limit: 2 }));
    expect(cut).toEqual({ nodes: ["villager:ann", "motion:m1"], edges: ["s-1"], truncated: true });
  });

  it("is refused for an unknown node and for numbers out of range", () => {
    const code = (wanted: string) => expect.objectContaining({ code: wanted });
    expect(() => findNeighborhoodSubgraph(village, { of: ["villager:an"] })).toThrow(code("UNKNOWN_NODE"));
    expect(() => findNeighborhoodSubgraph(village, { of: ["villager:ann"], depth: 4 })).toThrow(code("BAD_ARGUMENT"));
    expect(() => findNeighborhoodSubgraph(village, { of: ["villager:ann"], limit: 1001 })).toThrow(
      code("BAD_ARGUMENT"),
    );
  });
});
