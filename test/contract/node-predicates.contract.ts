import { describe, expect, it } from "vitest";
import type { Predicate, RelationPredicate } from "../../src/store/predicate.js";
import type { GetStore } from "./graph-store.contract.js";
import { compare, selectNodeIds } from "./selections.js";

/** What each condition on a node means. */
export function describeNodePredicates(getStore: GetStore): void {
  const cooks = (where: Predicate) => selectNodeIds(getStore(), ["Cook"], where);
  const dishes = (where: Predicate) => selectNodeIds(getStore(), ["Dish"], where);

  describe("comparing a property", () => {
    it("tells equal values", async () => {
      expect(await cooks(compare("name", "eq", "Ada"))).toEqual(["cook:ada"]);
      expect(await cooks(compare("name", "eq", "ada"))).toEqual([]);
      expect(await dishes(compare("isHot", "eq", false))).toEqual(["dish:salad"]);
      expect(await dishes(compare("tags", "eq", ["clear", "Winter"]))).toEqual(["dish:broth"]);
      expect(await dishes(compare("tags", "eq", []))).toEqual(["dish:salad"]);
    });

    it("reads the id like a property", async () => {
      expect(await cooks(compare("id", "in", ["cook:dee", "cook:ada", "dish:stew"]))).toEqual(["cook:ada", "cook:dee"]);
    });

    it("tells members of a list of values", async () => {
      expect(await cooks(compare("stars", "in", [1, 2]))).toEqual(["cook:ben"]);
      expect(await cooks(compare("stars", "in", []))).toEqual([]);
    });

    it("looks into text", async () => {
      expect(await dishes(compare("name", "contains", "a"))).toEqual(["dish:salad", "dish:toast"]);
      expect(await dishes(compare("name", "startsWith", "st"))).toEqual(["dish:stew"]);
      expect(await dishes(compare("name", "endsWith", "d"))).toEqual(["dish:salad"]);
      expect(await cooks(compare("nameZh", "contains", "達"))).toEqual(["cook:ada"]);
    });

    it("orders numbers and text", async () => {
      expect(await dishes(compare("minutes", "gt", 10))).toEqual(["dish:broth", "dish:stew"]);
      expect(await dishes(compare("minutes", "gte", 10))).toEqual(["dish:broth", "dish:salad", "dish:stew"]);
      expect(await dishes(compare("minutes", "lt", 10))).toEqual(["dish:toast"]);
      expect(await dishes(compare("minutes", "lte", 10))).toEqual(["dish:salad", "dish:toast"]);
      expect(await dishes(compare("name", "gt", "salad"))).toEqual(["dish:stew", "dish:toast"]);
    });

    it("looks for a member of a list", async () => {
      expect(await dishes(compare("tags", "includes", "Winter"))).toEqual(["dish:broth"]);
      expect(await dishes(compare("tags", "includes", "winter"))).toEqual([]);
    });

    it("does not mind letter case and width when told not to", async () => {
      const isInsensitive = { isInsensitive: true };
      expect(await cooks(compare("name", "eq", "ＡＤＡ", isInsensitive))).toEqual(["cook:ada"]);
      expect(await cooks(compare("name", "in", ["CY", "ben"], isInsensitive))).toEqual(["cook:ben", "cook:cy"]);
      expect(await cooks(compare("name", "startsWith", "d", isInsensitive))).toEqual(["cook:dee"]);
      expect(await cooks(compare("aliases", "includes", "ada", isInsensitive))).toEqual(["cook:ada"]);
      expect(await dishes(compare("tags", "includes", "winter", isInsensitive))).toEqual(["dish:broth"]);
    });

    it("finds an absent value by eq with null and by nothing else", async () => {
      expect(await dishes(compare("kind", "eq", null))).toEqual(["dish:toast"]);
      expect(await dishes({ op: "not", term: compare("kind", "eq", null) })).toEqual([
        "dish:broth",
        "dish:salad",
        "dish:stew",
      ]);
      expect(await dishes(compare("kind", "in", ["COLD", null]))).toEqual(["dish:salad"]);
      expect(await dishes(compare("minutes", "lt", null))).toEqual([]);
      expect(await cooks(compare("stars", "lt", 9))).toEqual(["cook:ada", "cook:ben", "cook:dee"]);
    });

    it("meets no comparison with a value of another type", async () => {
      expect(await dishes(compare("minutes", "eq", "10"))).toEqual([]);
      expect(await dishes(compare("minutes", "gt", "1"))).toEqual([]);
      expect(await dishes(compare("minutes", "contains", "9"))).toEqual([]);
      expect(await dishes(compare("name", "includes", "s"))).toEqual([]);
    });
  });

  describe("comparing partial dates", () => {
    const born = (operator: "lt" | "lte" | "gt" | "gte" | "eq", value: string) =>
      cooks(compare("born", operator, value, { isDate: true }));

    it("is before or after only when the intervals do not touch", async () => {
      expect(await born("lt", "1816")).toEqual(["cook:ada", "cook:ben", "cook:cy"]);
      expect(await born("lt", "1815-12-11")).toEqual(["cook:ada"]);
      expect(await born("gt", "1815")).toEqual(["cook:dee"]);
      expect(await born("gt", "1820-01-31")).toEqual(["cook:dee"]);
      expect(await born("gt", "1820")).toEqual([]);
    });

    it("is no later when it ends no later, and no earlier when it begins no earlier", async () => {
      expect(await born("lte", "1815-12")).toEqual(["cook:ada", "cook:ben", "cook:cy"]);
      expect(await born("lte", "1815-12-10")).toEqual(["cook:ada"]);
      expect(await born("lte", "1820-02-29")).toEqual(["cook:ada", "cook:ben", "cook:cy", "cook:dee"]);
      expect(await born("lte", "1820-02-28")).toEqual(["cook:ada", "cook:ben", "cook:cy"]);
      expect(await born("gte", "1815-12")).toEqual(["cook:ada", "cook:cy", "cook:dee"]);
      expect(await born("gte", "1815-12-02")).toEqual(["cook:ada", "cook:dee"]);
    });

    it("is equal only when it is printed alike", async () => {
      expect(await born("eq", "1815")).toEqual(["cook:ben"]);
    });

    it("meets no order with what is no date", async () => {
      expect(await born("lt", "soon")).toEqual([]);
    });
  });

  describe("combining conditions", () => {
    const three = compare("stars", "eq", 3);
    const early = compare("born", "lt", "1816", { isDate: true });

    it("joins with and, or and not", async () => {
      expect(await cooks({ op: "and", terms: [three, early] })).toEqual(["cook:ada"]);
      expect(await cooks({ op: "or", terms: [three, early] })).toEqual(["cook:ada", "cook:ben", "cook:cy", "cook:dee"]);
      expect(await cooks({ op: "not", term: three })).toEqual(["cook:ben", "cook:cy"]);
    });

    it("holds for all of no terms and for none of no terms", async () => {
      expect(await cooks({ op: "and", terms: [] })).toHaveLength(4);
      expect(await cooks({ op: "or", terms: [] })).toEqual([]);
    });

    it("tells kinds apart", async () => {
      expect(
        await selectNodeIds(getStore(), ["Book", "Dish", "Cook"], { op: "kind", kinds: ["Book", "Robot"] }),
      ).toEqual(["book:one", "book:two"]);
    });
  });

  describe("counting statements of a relation", () => {
    const makes = (rest: Omit<RelationPredicate, "op" | "type" | "direction">): RelationPredicate => ({
      op: "relation",
      type: "MAKES",
      direction: "OUT",
      ...rest,
    });
    const hot = compare("isHot", "eq", true);
    const rare = compare("mode", "eq", "RARELY");

    it("some: at least one", async () => {
      expect(await cooks(makes({ quantifier: "some" }))).toEqual(["cook:ada", "cook:ben"]);
      expect(await cooks(makes({ quantifier: "some", node: compare("isHot", "eq", false) }))).toEqual(["cook:ada"]);
      expect(await cooks(makes({ quantifier: "some", edge: rare }))).toEqual(["cook:ben"]);
    });

    it("all: at least one, and every one", async () => {
      expect(await cooks(makes({ quantifier: "all", node: hot }))).toEqual(["cook:ben"]);
    });

    it("none: not a single one", async () => {
      expect(await cooks(makes({ quantifier: "none" }))).toEqual(["cook:cy", "cook:dee"]);
      expect(await cooks(makes({ quantifier: "none", edge: rare }))).toEqual(["cook:ada", "cook:cy", "cook:dee"]);
    });

    it("single: exactly one statement, though two lead to one node", async () => {
      expect(await cooks(makes({ quantifier: "single", node: hot }))).toEqual(["cook:ada"]);
    });

    it("asks node and edge of the same statement", async () => {
      const edge = compare("rank", "eq", 2);
      expect(await cooks(makes({ quantifier: "some", node: hot, edge }))).toEqual([]);
      const both: Predicate = {
        op: "and",
        terms: [makes({ quantifier: "some", node: hot }), makes({ quantifier: "some", edge })],
      };
      expect(await cooks(both)).toEqual(["cook:ada"]);
    });

    it("reads the relation from the object's side", async () => {
      const liked: Predicate = { op: "relation", type: "LIKES", direction: "IN", quantifier: "some" };
      expect(await cooks(liked)).toEqual(["cook:ada"]);
    });

    it("nests", async () => {
      const salted: Predicate = {
        op: "relation",
        type: "NEEDS",
        direction: "OUT",
        quantifier: "some",
        node: compare("name", "eq", "salt"),
        edge: compare("inferred", "eq", false),
      };
      expect(await cooks(makes({ quantifier: "some", node: salted }))).toEqual(["cook:ada", "cook:ben"]);
    });

    it("finds no statements of an unknown relation", async () => {
      const unknown = { op: "relation", type: "EATS", direction: "OUT" } as const;
      expect(await cooks({ ...unknown, quantifier: "some" })).toEqual([]);
      expect(await cooks({ ...unknown, quantifier: "all" })).toEqual([]);
      expect(await cooks({ ...unknown, quantifier: "none" })).toHaveLength(4);
    });
  });
}
