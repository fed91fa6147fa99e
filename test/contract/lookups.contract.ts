import { describe, expect, it } from "vitest";
import { smallDataset } from "../store/small-world.js";
import type { GetStore } from "./graph-store.contract.js";

async function collect<Item>(items: Iterable<Item> | AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

function countMost(ids: readonly string[]): number {
  return Math.max(...ids.map((id) => ids.filter((other) => other === id).length));
}

/** Finding by id, listing and counting. */
export function describeLookups(getStore: GetStore): void {
  describe("looking up", () => {
    it("finds a node of any kind, evidence included, by its id", async () => {
      for (const record of [...smallDataset.nodes, ...smallDataset.passages]) {
        expect(await getStore().findNode(record.id)).toEqual(record);
      }
    });

    it("finds nodes in the order asked for, with a gap for an unknown id", async () => {
      const found = await getStore().findNodes(["dish:stew", "cook:nobody", "cook:ada", "dish:stew"]);
      expect(found.map((record) => record?.id)).toEqual(["dish:stew", undefined, "cook:ada", "dish:stew"]);
    });

    it("finds a stated statement exactly as it was given", async () => {
      for (const record of smallDataset.statements) expect(await getStore().findStatement(record.id)).toEqual(record);
    });

    it("gets statements in the order asked for and leaves unknown ids out", async () => {
      const found = await getStore().getStatements(["s-09", "s-nothing", "s-02"]);
      expect(found.map((record) => record.id)).toEqual(["s-09", "s-02"]);
    });

    it("gives nothing for unknown ids", async () => {
      const store = getStore();
      expect(await store.findNode("cook:nobody")).toBeUndefined();
      expect(await store.findNode("")).toBeUndefined();
      expect(await store.findNode("__proto__")).toBeUndefined();
      expect(await store.findStatement("s-nothing")).toBeUndefined();
      expect(await store.findStatementsByPassage("place:none")).toEqual([]);
    });

    it("finds the statements with evidence in a passage, by id, derived ones included", async () => {
      const found = await getStore().findStatementsByPassage("place:3");
      const ids = found.map((statement) => statement.id);
      expect(ids).toEqual([...ids].sort());
      expect(found.filter((statement) => !statement.inferred).map((statement) => statement.id)).toEqual([
        "s-03",
        "s-13",
      ]);
      expect(
        found
          .filter((statement) => statement.inferred)
          .map((statement) => statement.object)
          .sort(),
      ).toEqual(["ingredient:leek", "ingredient:salt"]);
    });

    it("lists every node but evidence, every statement and all evidence, each by id", async () => {
      const store = getStore();
      expect(await collect(store.allNodes())).toEqual(smallDataset.nodes);
      expect(await collect(store.allPassages())).toEqual(smallDataset.passages);
      const statements = await collect(store.allStatements());
      const ids = statements.map((statement) => statement.id);
      expect(ids).toEqual([...ids].sort());
      expect(statements.filter((statement) => !statement.inferred)).toEqual(smallDataset.statements);
    });

    it("lists every node of a kind, by id", async () => {
      const store = getStore();
      const cooks = smallDataset.nodes.filter(({ kind }) => kind === "Cook");
      expect(cooks.length).toBeGreaterThan(0);
      expect(await collect(store.allNodes("Cook"))).toEqual(cooks);
      expect(await collect(store.allNodes("Unknown"))).toEqual([]);
    });

    it("lists every statement of a relation, by id", async () => {
      const store = getStore();
      const statements = await collect(store.allStatements());
      const needs = statements.filter(({ relation }) => relation === "NEEDS");
      expect(needs.length).toBeGreaterThan(0);
      expect(await collect(store.allStatements("NEEDS"))).toEqual(needs);
      expect(await collect(store.allStatements("UNKNOWN"))).toEqual([]);
    });

    it("adds what follows by derived relations to what is stated", async () => {
      const { items } = await getStore().selectRelated({
        of: "cook:ada",
        type: "NEEDS",
        direction: "OUT",
        page: { offset: 0, limit: 10 },
      });
      expect(items.map(({ node }) => node.id)).toEqual(["ingredient:leek", "ingredient:oil", "ingredient:salt"]);
      expect(items[0]?.statement).toMatchObject({
        inferred: true,
        openList: false,
        conflictsWith: [],
        evidence: ["place:1", "place:2"],
        mode: "ALWAYS",
        date: "1840",
      });
    });

    it("knows the most statements of a relation at one node, either way", async () => {
      const store = getStore();
      const statements = await collect(store.allStatements());
      for (const type of ["MAKES", "LIKES", "IMPROVES", "NEEDS"]) {
        const ofType = statements.filter(({ relation }) => relation === type);
        expect(store.maxDegree(type, "OUT")).toBe(countMost(ofType.map(({ subject }) => subject)));
        expect(store.maxDegree(type, "IN")).toBe(countMost(ofType.map(({ object }) => object)));
      }
      expect(store.maxDegree("UNKNOWN", "OUT")).toBe(0);
    });

    it("counts what it holds, with 0 for kinds and relations that have none", async () => {
      expect(getStore().version).toBe(smallDataset.version);
      expect(getStore().counts).toEqual({
        texts: expect.anything(),
        nodes: 13,
        statements: 21,
        inferred: 7,
        passages: 3,
        byKind: { Cook: 4, Dish: 4, Ingredient: 3, Book: 2 },
        byRelation: { MAKES: 4, LIKES: 5, IMPROVES: 1, NEEDS: 11 },
        stated: { all: 14, withEvidence: 14, singleSourced: 13, openLists: 1, inConflict: 2 },
      });
    });

    it("knows how long the texts are on average, a node without one counted as none", () => {
      const { byKind, ofStatements } = getStore().counts.texts;
      const cooks = smallDataset.nodes.filter(({ kind }) => kind === "Cook");
      const total = cooks.reduce((sum, { properties }) => sum + String(properties.name).length, 0);
      expect(byKind.Cook?.name).toBeCloseTo(total / cooks.length);
      expect(byKind.Cook?.stars).toBe(0);
      expect(byKind.Place?.id).toBeGreaterThan(0);
      expect(ofStatements.evidence).toBeGreaterThan(0);
    });

    it("names every node but evidence at once, in order", async () => {
      expect([...getStore().allNodeIds()]).toEqual(smallDataset.nodes.map(({ id }) => id));
    });
  });
}
