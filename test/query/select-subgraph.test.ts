import { describe, expect, it } from "vitest";
import { selectSubgraph } from "../../src/query/select-subgraph.js";
import type { Subgraph } from "../../src/query/subgraph.js";
import { buildVillage, toRemote } from "./village.js";

const village = buildVillage([
  ["s-01", "topic:mill-fees", "UNDER", "topic:mill"],
  ["s-02", "topic:flour-fees", "UNDER", "topic:mill-fees"],
  ["s-03", "stand:keep", "ON", "topic:flour-fees"],
  ["s-04", "villager:ann", "FAVOURS", "stand:keep"],
  ["s-05", "motion:m1", "ON", "topic:mill"],
  ["s-06", "villager:bob", "MOVES", "motion:m1"],
  ["s-07", "motion:m1", "INVOKES", "charter:old"],
  ["s-08", "motion:m2", "ON", "topic:meadow"],
  ["s-09", "motion:m2", "INVOKES", "charter:old", { topic: "topic:mill" }],
  ["s-10", "villager:cas", "MOVES", "motion:m2", { gathering: "gathering:spring" }],
  ["s-11", "villager:cas", "VISITS", "gathering:spring", { evidence: ["passage:chronicle.3-4"] }],
]);

const statedIds = (subgraph: Subgraph) =>
  subgraph.edges.filter(({ properties }) => !properties.inferred).map(({ properties }) => properties.id);

describe("the subgraph about a topic", () => {
  it("takes in what is narrower, what is about any of it, who is in relation to that, and what was said under it", async () => {
    const found = await selectSubgraph(village, { about: ["topic:mill"] });
    expect(statedIds(found)).toEqual(["s-01", "s-02", "s-03", "s-04", "s-05", "s-06", "s-07", "s-09"]);
    expect(found.truncated).toBe(false);
  });

  it("has the nodes nearest first, then by id, and both ends of every statement", async () => {
    const found = await selectSubgraph(village, { about: ["topic:mill"] });
    expect(found.nodes.map(({ id }) => id)).toEqual([
      "topic:flour-fees",
      "topic:mill",
      "topic:mill-fees",
      "motion:m1",
      "stand:keep",
      "charter:old",
      "motion:m2",
      "villager:ann",
      "villager:bob",
      "villager:cas",
    ]);
    const ids = new Set(found.nodes.map(({ id }) => id));
    for (const { subject, object } of found.edges)
      expect([ids.has(subject.id), ids.has(object.id)]).toEqual([true, true]);
  });

  it("does not take in what is broader", async () => {
    const found = await selectSubgraph(village, { about: ["topic:mill-fees"] });
    expect(statedIds(found)).toEqual(["s-01", "s-02", "s-03", "s-04"]);
  });

  it("takes in what was said at a gathering", async () => {
    const found = await selectSubgraph(village, { about: ["gathering:spring"] });
    expect(statedIds(found)).toEqual(["s-10", "s-11"]);
  });

  it("joins with the other conditions, which must all hold", async () => {
    const about = ["topic:mill"];
    const kinds = await selectSubgraph(village, { about, kinds: ["Motion", "Charter"] });
    expect(statedIds(kinds)).toEqual(["s-07", "s-09"]);
    const moves = await selectSubgraph(village, { about, relations: ["MOVES", "FAVOURS"] });
    expect(statedIds(moves)).toEqual(["s-04", "s-06"]);
    const statements = { op: "subject", where: { op: "kind", kinds: ["Stand"] } } as const;
    expect(statedIds(await selectSubgraph(village, { about, statements }))).toEqual(["s-03"]);
  });

  it("is the same on a store that answers with promises", async () => {
    const where = { about: ["topic:mill"] };
    expect(await selectSubgraph(toRemote(village), where)).toEqual(selectSubgraph(village, where));
  });
});

describe("a subgraph", () => {
  it("without conditions is the whole graph, nodes by id", async () => {
    const { nodes, edges } = await selectSubgraph(village, {});
    expect(edges).toHaveLength(village.store.counts.statements);
    expect(nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id).toSorted());
  });

  it("lets nothing through an empty list", async () => {
    for (const where of [{ about: [] }, { kinds: [] }, { relations: [] }, { documents: [] }]) {
      expect(await selectSubgraph(village, where)).toEqual({ nodes: [], edges: [], truncated: false });
    }
  });

  it("keeps to statements with evidence in a document", async () => {
    const all = await selectSubgraph(village, { documents: ["document:chronicle"] });
    expect(all.edges).toHaveLength(village.store.counts.statements);
    const none = await selectSubgraph(village, { documents: ["charter:old"] });
    expect(none.edges).toEqual([]);
  });

  it("counts statements against the limit and says when there are more", async () => {
    const cut = await selectSubgraph(village, { relations: ["UNDER"] }, 1);
    expect([cut.edges.map(({ properties }) => properties.id), cut.truncated]).toEqual([["s-01"], true]);
    const whole = await selectSubgraph(village, { relations: ["UNDER"] }, 2);
    expect(whole.truncated).toBe(false);
  });

  it("is refused for nodes that do not exist and for a limit out of range", () => {
    const code = (wanted: string) => expect.objectContaining({ code: wanted });
    expect(() => selectSubgraph(village, { about: ["topic:mil"] })).toThrow(code("UNKNOWN_NODE"));
    expect(() => selectSubgraph(village, { documents: ["document:chronicles"] })).toThrow(code("UNKNOWN_NODE"));
    expect(() => selectSubgraph(village, {}, 5001)).toThrow(code("BAD_ARGUMENT"));
  });
});
