import { describe, expect, it } from "vitest";
import { findPathEdges } from "../../src/query/find-path-edges.js";
import { buildVillage, toRemote, villageNode } from "./village.js";

const village = buildVillage(
  [
    ["s-1", "villager:ann", "MOVES", "motion:m1"],
    ["s-2", "guild:bakers", "MOVES", "motion:m1"],
    ["s-3", "guild:bakers", "VISITS", "gathering:spring"],
    ["s-4", "villager:ann", "VISITS", "gathering:spring"],
  ],
  [villageNode("villager:ann", { name: "Ann of the Mill" }), villageNode("villager:zoe")],
);

describe("paths", () => {
  it("give each chain with its nodes and statements, shortest first and ties by statement", async () => {
    const paths = await findPathEdges(village, { from: "villager:ann", to: "guild:bakers" });
    expect(paths.map(({ length, nodes }) => [length, nodes.map(({ id }) => id)])).toEqual([
      [2, ["villager:ann", "motion:m1", "guild:bakers"]],
      [2, ["villager:ann", "gathering:spring", "guild:bakers"]],
    ]);
    const [first] = paths;
    expect(
      first?.statements.map(({ subject, relation, object, properties }) => [
        subject.id,
        relation,
        object.id,
        properties.id,
      ]),
    ).toEqual([
      ["villager:ann", "MOVES", "motion:m1", "s-1"],
      ["guild:bakers", "MOVES", "motion:m1", "s-2"],
    ]);
  });

  it("are the same on a store that answers with promises", async () => {
    const given = { from: "villager:ann", to: "guild:bakers" };
    const later = findPathEdges(toRemote(village), given);
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toEqual(findPathEdges(village, given));
  });

  it("keep to the relations and the limit that are given", async () => {
    const given = { from: "villager:ann", to: "guild:bakers" };
    expect(await findPathEdges(village, { ...given, limit: 1 })).toHaveLength(1);
    const visits = await findPathEdges(village, { ...given, relations: ["VISITS"] });
    expect(visits.map(({ nodes }) => nodes[1]?.id)).toEqual(["gathering:spring"]);
  });

  it("are none when the nodes are further apart than allowed", async () => {
    expect(await findPathEdges(village, { from: "villager:ann", to: "guild:bakers", maxLength: 1 })).toEqual([]);
    expect(await findPathEdges(village, { from: "villager:ann", to: "villager:zoe" })).toEqual([]);
  });

  it("name the nearest ids when one is unknown", () => {
    expect(() => findPathEdges(village, { from: "villager:anne", to: "guild:bakers" })).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_NODE",
        suggestion: 'Did you mean "villager:ann"?',
        details: { argument: "from", id: "villager:anne", nearest: ["villager:ann"] },
      }),
    );
  });

  it("look for a name given in place of an id", () => {
    expect(() => findPathEdges(village, { from: "guild:bakers", to: "Ann of the Mill" })).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_NODE",
        details: expect.objectContaining({ nearest: ["villager:ann"] }),
      }),
    );
  });

  it.each([0, 7, 2.5, -1])("refuse %d as the greatest length and say what is accepted", (maxLength) => {
    expect(() => findPathEdges(village, { from: "villager:ann", to: "guild:bakers", maxLength })).toThrow(
      expect.objectContaining({
        code: "BAD_ARGUMENT",
        suggestion: "Give an integer from 1 to 6, or leave it out for 4.",
      }),
    );
  });

  it("refuse more chains than fifty", () => {
    expect(() => findPathEdges(village, { from: "villager:ann", to: "guild:bakers", limit: 51 })).toThrow(
      expect.objectContaining({
        code: "BAD_ARGUMENT",
        details: { argument: "limit", given: 51, minimum: 1, maximum: 50 },
      }),
    );
  });
});
