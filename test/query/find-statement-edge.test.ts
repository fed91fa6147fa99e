import { describe, expect, it } from "vitest";
import { findStatementEdge, toStatementEdges } from "../../src/query/find-statement-edge.js";
import { selectStatementEdges } from "../../src/query/select-statement-edges.js";
import { buildVillage, toRemote } from "./village.js";

const village = buildVillage([
  ["s-1", "villager:ann", "MOVES", "motion:m1"],
  ["s-2", "villager:bob", "MOVES", "motion:m2"],
  ["s-3", "villager:bob", "VISITS", "gathering:spring"],
]);

describe("a statement with its ends", () => {
  it("is found by id", async () => {
    const edge = await findStatementEdge(village, "s-2");
    expect(edge).toEqual({
      subject: village.store.findNode("villager:bob"),
      relation: "MOVES",
      object: village.store.findNode("motion:m2"),
      properties: village.store.findStatement("s-2"),
    });
  });

  it("is undefined for an unknown id", async () => {
    expect(await findStatementEdge(village, "s-9")).toBeUndefined();
    expect(await findStatementEdge(toRemote(village), "s-9")).toBeUndefined();
  });

  it("comes at once from a store that answers at once", () => {
    expect(findStatementEdge(village, "s-1")).not.toBeInstanceOf(Promise);
    expect(findStatementEdge(toRemote(village), "s-1")).toBeInstanceOf(Promise);
  });
});

describe("statements with their ends", () => {
  it("keep the order given", async () => {
    const statements = await village.store.getStatements(["s-3", "s-2", "s-1"]);
    const edges = await toStatementEdges(village, statements);
    expect(edges.map(({ properties }) => properties.id)).toEqual(["s-3", "s-2", "s-1"]);
  });

  it("report a store that has lost an end", async () => {
    const statement = await village.store.findStatement("s-1");
    if (statement === undefined) throw new Error("The village has lost it.");
    expect(() => toStatementEdges(village, [{ ...statement, object: "motion:lost" }])).toThrow("motion:lost");
  });
});

describe("a page of statements", () => {
  it("is in the order of ids and knows how many there are in all", async () => {
    const { items, total } = await selectStatementEdges(village, undefined, { offset: 1, limit: 1 });
    expect(items.map(({ properties }) => properties.id)).toEqual(["s-2"]);
    expect(total).toBe(3);
  });

  it("holds what meets the condition", async () => {
    const where = { op: "relation", types: ["VISITS"] } as const;
    const { items, total } = await selectStatementEdges(toRemote(village), where, { offset: 0, limit: 10 });
    expect(items.map(({ properties }) => properties.id)).toEqual(["s-3"]);
    expect(total).toBe(1);
  });

  it("may be empty and still count", async () => {
    expect(await selectStatementEdges(village, undefined, { offset: 0, limit: 0 })).toEqual({ items: [], total: 3 });
  });
});
