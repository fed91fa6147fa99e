import { describe, expect, it } from "vitest";
import type { NeighborhoodSelection } from "../../src/store/graph-store.js";
import type { GetStore } from "./graph-store.contract.js";

const STATED = ["MAKES", "LIKES", "IMPROVES"];

/** What lies around some nodes. */
export function describeNeighborhoods(getStore: GetStore): void {
  const find = async (of: readonly string[], options: Partial<NeighborhoodSelection> = {}) => {
    const found = await getStore().findNeighborhood({ of, depth: 1, relations: STATED, limit: 100, ...options });
    return {
      nodes: found.nodes.map((node) => node.id),
      statements: found.statements.map((statement) => statement.id),
      isTruncated: found.isTruncated,
    };
  };

  describe("finding a neighborhood", () => {
    it("gives the nodes nearest first, ties by id, and all statements among them", async () => {
      expect(await find(["dish:stew"])).toEqual({
        nodes: ["dish:stew", "cook:cy", "dish:broth"],
        statements: ["s-09", "s-13"],
        isTruncated: false,
      });
      expect(await find(["dish:stew"], { depth: 2 })).toEqual({
        nodes: ["dish:stew", "cook:cy", "dish:broth", "cook:ada", "cook:ben", "ingredient:salt"],
        statements: ["s-01", "s-03", "s-04", "s-09", "s-10", "s-11", "s-12", "s-13", "s-14"],
        isTruncated: false,
      });
    });

    it("gives the given nodes alone at depth 0, by id, each once, with the statements among them", async () => {
      expect(await find(["dish:stew", "cook:cy", "dish:stew"], { depth: 0 })).toEqual({
        nodes: ["cook:cy", "dish:stew"],
        statements: ["s-09"],
        isTruncated: false,
      });
    });

    it("follows and gives only the relations that are named", async () => {
      expect(await find(["dish:broth"], { relations: ["IMPROVES"] })).toEqual({
        nodes: ["dish:broth", "dish:stew"],
        statements: ["s-13"],
        isTruncated: false,
      });
      const all = await getStore().findNeighborhood({ of: ["cook:dee", "ingredient:oil"], depth: 1, limit: 100 });
      expect(all.nodes.map((node) => node.id)).toEqual(["cook:dee", "ingredient:oil", "cook:ada", "dish:salad"]);
    });

    it("enters only the kinds that are named, the given nodes excepted", async () => {
      expect(await find(["dish:stew"], { depth: 3, kinds: ["Cook"] })).toEqual({
        nodes: ["dish:stew", "cook:cy"],
        statements: ["s-09"],
        isTruncated: false,
      });
    });

    it("leaves out the farthest beyond the limit and says so", async () => {
      expect(await find(["dish:stew"], { depth: 2, limit: 4 })).toEqual({
        nodes: ["dish:stew", "cook:cy", "dish:broth", "cook:ada"],
        statements: ["s-01", "s-09", "s-13", "s-14", "s-11"].sort(),
        isTruncated: true,
      });
      expect((await find(["dish:stew"], { depth: 2, limit: 6 })).isTruncated).toBe(false);
      expect((await find(["dish:stew"], { depth: 2, limit: 3 })).isTruncated).toBe(true);
      expect((await find(["dish:stew", "cook:cy"], { depth: 0, limit: 1 })).isTruncated).toBe(true);
    });

    it("passes over unknown ids and evidence", async () => {
      expect(await find(["cook:nobody", "place:1"], { depth: 2 })).toEqual({
        nodes: [],
        statements: [],
        isTruncated: false,
      });
    });
  });
}
