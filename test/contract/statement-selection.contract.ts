import { describe, expect, it } from "vitest";
import type { StatementPredicate } from "../../src/store/graph-store.js";
import { smallDataset } from "../store/small-world.js";
import type { GetStore } from "./graph-store.contract.js";
import { compare, everything, selectStatementIds } from "./selections.js";

/** Which statements of the whole graph are selected, and how they are paged. */
export function describeStatementSelection(getStore: GetStore): void {
  const select = (where: StatementPredicate) => selectStatementIds(getStore(), where);

  describe("selecting statements", () => {
    it("gives every statement by id, derived ones included", async () => {
      const { items, total } = await getStore().selectStatements({ page: everything });
      const ids = items.map((statement) => statement.id);
      expect(ids).toEqual([...ids].sort());
      expect(total).toBe(21);
      expect(items.filter((statement) => !statement.inferred)).toEqual(smallDataset.statements);
    });

    it("keeps relations", async () => {
      expect(await select({ op: "relation", types: ["IMPROVES", "EATS"] })).toEqual(["s-13"]);
    });

    it("puts conditions to subject, object and properties", async () => {
      expect(await select({ op: "subject", where: compare("id", "eq", "dish:broth") })).toEqual(["s-05", "s-06"]);
      expect(await select({ op: "object", where: { op: "kind", kinds: ["Cook"] } })).toEqual(["s-11", "s-12"]);
      expect(await select({ op: "properties", where: compare("mode", "eq", "OFTEN") })).toEqual(["s-02", "s-09"]);
      expect(await select({ op: "properties", where: compare("openList", "eq", true) })).toEqual(["s-04"]);
      expect(await select({ op: "properties", where: compare("conflictsWith", "includes", "s-11") })).toEqual(["s-12"]);
      expect(await select({ op: "properties", where: compare("nothing", "eq", null) })).toHaveLength(14);
    });

    it("asks relation conditions of an end", async () => {
      const liked = { op: "relation", type: "LIKES", direction: "IN", quantifier: "some" } as const;
      expect(
        await select({
          op: "and",
          terms: [
            { op: "relation", types: ["NEEDS"] },
            { op: "subject", where: liked },
          ],
        }),
      ).toEqual(["s-05", "s-06", "s-08"]);
    });

    it("keeps what has evidence in one of some documents", async () => {
      expect(await select({ op: "document", ids: ["book:two"] })).toEqual(["s-03", "s-13"]);
      expect(await select({ op: "document", ids: ["book:two", "book:one"] })).toHaveLength(14);
      expect(await select({ op: "document", ids: ["book:none"] })).toEqual([]);
    });

    it("keeps what touches one of some nodes", async () => {
      expect(await select({ op: "touches", ids: ["dish:stew", "cook:nobody"] })).toEqual(["s-08", "s-09", "s-13"]);
      expect(await select({ op: "touches", ids: ["cook:ben", "dish:salad"] })).toEqual([
        "s-02",
        "s-03",
        "s-04",
        "s-07",
        "s-12",
      ]);
    });

    it("joins with and, or and not", async () => {
      const broth: StatementPredicate = { op: "touches", ids: ["dish:broth"] };
      const made: StatementPredicate = { op: "relation", types: ["MAKES"] };
      expect(await select({ op: "and", terms: [broth, made] })).toEqual(["s-01", "s-03", "s-04"]);
      expect(await select({ op: "and", terms: [broth, { op: "not", term: made }] })).toEqual([
        "s-05",
        "s-06",
        "s-13",
        "s-14",
      ]);
      expect(await select({ op: "or", terms: [made, { op: "relation", types: ["IMPROVES"] }] })).toEqual([
        "s-01",
        "s-02",
        "s-03",
        "s-04",
        "s-13",
      ]);
    });

    it("gives a page and the length of the whole", async () => {
      const where: StatementPredicate = { op: "relation", types: ["LIKES"] };
      const selected = await getStore().selectStatements({ where, page: { offset: 3, limit: 5 } });
      expect(selected.total).toBe(5);
      expect(selected.items.map((statement) => statement.id)).toEqual(["s-12", "s-14"]);
    });
  });
}
