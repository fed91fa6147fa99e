import { describe, expect, it } from "vitest";
import type { SortKey } from "../../src/store/graph-store.js";
import type { GetStore } from "./graph-store.contract.js";
import { compare, everything, selectNodeIds } from "./selections.js";

function by(property: string, options: { isDescending?: boolean; isDate?: boolean } = {}): SortKey {
  return { by: "property", property, isDescending: false, isDate: false, ...options };
}

/** Which nodes are selected, in which order, and how they are paged. */
export function describeNodeSelection(getStore: GetStore): void {
  const sorted = (kinds: readonly string[], ...sort: SortKey[]) =>
    selectNodeIds(getStore(), kinds, undefined, { sort });

  describe("selecting nodes", () => {
    it("gives the nodes of a kind by id", async () => {
      expect(await selectNodeIds(getStore(), ["Cook"])).toEqual(["cook:ada", "cook:ben", "cook:cy", "cook:dee"]);
    });

    it("mixes several kinds by id, each node once", async () => {
      expect(await selectNodeIds(getStore(), ["Dish", "Book", "Dish"])).toEqual([
        "book:one",
        "book:two",
        "dish:broth",
        "dish:salad",
        "dish:stew",
        "dish:toast",
      ]);
    });

    it("gives evidence when its kind is named", async () => {
      expect(await selectNodeIds(getStore(), ["Place", "Book"])).toEqual([
        "book:one",
        "book:two",
        "place:1",
        "place:2",
        "place:3",
      ]);
    });

    it("gives nothing for an unknown kind", async () => {
      expect(await getStore().selectNodes({ kinds: ["Robot"], page: everything })).toEqual({ items: [], total: 0 });
    });

    it("gives a page and the length of the whole", async () => {
      const page = (offset: number, limit: number) =>
        getStore().selectNodes({ kinds: ["Cook"], page: { offset, limit } });
      expect((await page(1, 2)).items.map((node) => node.id)).toEqual(["cook:ben", "cook:cy"]);
      expect(await page(4, 2)).toEqual({ items: [], total: 4 });
      expect(await page(0, 0)).toEqual({ items: [], total: 4 });
      expect((await page(3, Number.POSITIVE_INFINITY)).items).toHaveLength(1);
    });

    it("counts only what meets the condition", async () => {
      const where = compare("stars", "eq", 3);
      expect((await getStore().selectNodes({ kinds: ["Cook"], where, page: { offset: 0, limit: 1 } })).total).toBe(2);
    });

    it("sorts numbers, with absent values last in either direction and ties by id", async () => {
      expect(await sorted(["Cook"], by("stars"))).toEqual(["cook:ben", "cook:ada", "cook:dee", "cook:cy"]);
      expect(await sorted(["Cook"], by("stars", { isDescending: true }))).toEqual([
        "cook:ada",
        "cook:dee",
        "cook:ben",
        "cook:cy",
      ]);
    });

    it("sorts text by code unit", async () => {
      expect(await sorted(["Cook"], by("name", { isDescending: true }))).toEqual([
        "cook:cy",
        "cook:dee",
        "cook:ben",
        "cook:ada",
      ]);
    });

    it("sorts false before true", async () => {
      expect(await sorted(["Dish"], by("isHot"))).toEqual(["dish:salad", "dish:broth", "dish:stew", "dish:toast"]);
    });

    it("sorts dates by their first day, then by their last", async () => {
      expect(await sorted(["Cook"], by("born", { isDate: true }))).toEqual([
        "cook:ben",
        "cook:cy",
        "cook:ada",
        "cook:dee",
      ]);
    });

    it("sorts by id when asked", async () => {
      expect(await sorted(["Book"], by("id", { isDescending: true }))).toEqual(["book:two", "book:one"]);
    });

    it("sorts by the number of statements of a relation", async () => {
      const key: SortKey = { by: "count", type: "LIKES", direction: "IN", isDescending: true };
      expect(await sorted(["Dish", "Cook"], key)).toEqual([
        "cook:ada",
        "dish:broth",
        "dish:stew",
        "cook:ben",
        "cook:cy",
        "cook:dee",
        "dish:salad",
        "dish:toast",
      ]);
    });

    it("sorts by further keys where the first are equal", async () => {
      const keys = [by("minutes", { isDescending: true }), by("id", { isDescending: true })];
      expect(await sorted(["Dish"], ...keys)).toEqual(["dish:stew", "dish:broth", "dish:salad", "dish:toast"]);
    });
  });
}
