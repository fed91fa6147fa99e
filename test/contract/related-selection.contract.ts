import { describe, expect, it } from "vitest";
import type { GetStore } from "./graph-store.contract.js";
import { compare, everything, selectRelatedIds } from "./selections.js";

/** Which statements at a node are selected, in which order, and how they are paged. */
export function describeRelatedSelection(getStore: GetStore): void {
  describe("selecting what is related to a node", () => {
    it("gives the statements by the other end's id, then by statement id", async () => {
      expect(await selectRelatedIds(getStore(), "dish:broth", "MAKES", { direction: "IN" })).toEqual([
        "s-01",
        "s-03",
        "s-04",
      ]);
      expect(await selectRelatedIds(getStore(), "cook:ada", "LIKES")).toEqual(["s-11", "s-14"]);
    });

    it("gives each statement with the node at its other end", async () => {
      const { items, total } = await getStore().selectRelated({
        of: "dish:stew",
        type: "LIKES",
        direction: "IN",
        page: everything,
      });
      expect(total).toBe(1);
      expect(items[0]?.statement).toMatchObject({ id: "s-09", marks: ["x", "y"] });
      expect(items[0]?.node).toMatchObject({ id: "cook:cy", kind: "Cook" });
    });

    it("gives a statement from a node to itself once on either side", async () => {
      const node = compare("id", "eq", "cook:ada");
      expect(await selectRelatedIds(getStore(), "cook:ada", "LIKES", { node })).toEqual(["s-11"]);
      expect(await selectRelatedIds(getStore(), "cook:ada", "LIKES", { node, direction: "IN" })).toEqual(["s-11"]);
    });

    it("keeps what meets the conditions on node and statement", async () => {
      const select = (options: object) => selectRelatedIds(getStore(), "cook:ada", "MAKES", options);
      expect(await select({ node: compare("isHot", "eq", true) })).toEqual(["s-01"]);
      expect(await select({ edge: compare("mode", "eq", null) })).toEqual(["s-01"]);
      expect(await select({ edge: compare("date", "gte", "1840-02", { isDate: true }) })).toEqual(["s-02"]);
      expect(await select({ edge: compare("evidence", "includes", "place:2") })).toEqual(["s-01"]);
      expect(await select({ edge: compare("id", "eq", "s-02") })).toEqual(["s-02"]);
      expect(await select({ node: compare("minutes", "gt", 5), edge: compare("rank", "lt", 1) })).toEqual([]);
    });

    it("sorts by the statement's properties and by the node's, absent values last", async () => {
      const select = (on: "node" | "edge", property: string, isDescending: boolean) =>
        selectRelatedIds(getStore(), "cook:ada", "MAKES", {
          sort: [{ on, key: { by: "property", property, isDate: false, isDescending } }],
        });
      expect(await select("edge", "rank", true)).toEqual(["s-02", "s-01"]);
      expect(await select("node", "minutes", false)).toEqual(["s-02", "s-01"]);
      expect(await select("edge", "mode", true)).toEqual(["s-02", "s-01"]);
      expect(await select("edge", "season", true)).toEqual(["s-01", "s-02"]);
    });

    it("sorts by the number of statements at the other end", async () => {
      const key = { by: "count", type: "MAKES", direction: "OUT", isDescending: true } as const;
      expect(
        await selectRelatedIds(getStore(), "cook:ada", "LIKES", { direction: "IN", sort: [{ on: "node", key }] }),
      ).toEqual(["s-11", "s-12"]);
      expect(
        await selectRelatedIds(getStore(), "ingredient:salt", "NEEDS", {
          direction: "IN",
          edge: compare("inferred", "eq", false),
          sort: [{ on: "node", key: { by: "count", type: "MAKES", direction: "IN", isDescending: false } }],
        }),
      ).toEqual(["s-08", "s-06"]);
    });

    it("gives a page and the length of the whole", async () => {
      const selected = await getStore().selectRelated({
        of: "dish:broth",
        type: "MAKES",
        direction: "IN",
        page: { offset: 1, limit: 1 },
      });
      expect(selected.total).toBe(3);
      expect(selected.items.map(({ statement }) => statement.id)).toEqual(["s-03"]);
    });

    it("gives nothing for unknown nodes and relations and for the wrong side", async () => {
      expect(await selectRelatedIds(getStore(), "cook:nobody", "MAKES")).toEqual([]);
      expect(await selectRelatedIds(getStore(), "cook:ada", "EATS")).toEqual([]);
      expect(await selectRelatedIds(getStore(), "cook:ada", "MAKES", { direction: "IN" })).toEqual([]);
    });

    it("counts the statements of a relation at a node", async () => {
      const store = getStore();
      expect(await store.countRelated("cook:ben", "MAKES", "OUT")).toBe(2);
      expect(await store.countRelated("ingredient:salt", "NEEDS", "IN")).toBe(5);
      expect(await store.countRelated("cook:dee", "MAKES", "OUT")).toBe(0);
      expect(await store.countRelated("cook:nobody", "MAKES", "OUT")).toBe(0);
      expect(await store.countRelated("cook:ben", "EATS", "OUT")).toBe(0);
    });
  });
}
