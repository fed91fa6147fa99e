import { describe, expect, it } from "vitest";
import type { PathSelection } from "../../src/store/graph-store.js";
import { buildDataset, node, statement } from "../store/build-dataset.js";
import { smallOntology } from "../store/small-world.js";
import type { CreateStore, GetStore } from "./graph-store.contract.js";
import { everything } from "./selections.js";

/** Chains of statements between two nodes, and work that takes long. */
export function describePaths(getStore: GetStore, createStore: CreateStore): void {
  const find = async (from: string, to: string, options: Partial<PathSelection> = {}) => {
    const stated = ["MAKES", "LIKES", "IMPROVES"];
    return getStore().findPaths({ from, to, maxLength: 3, relations: stated, limit: 100, ...options });
  };
  const findStatements = async (from: string, to: string, options: Partial<PathSelection> = {}) =>
    (await find(from, to, options)).map((path) => path.statements);

  describe("finding paths", () => {
    it("gives chains in either direction, shortest first, then by statement ids", async () => {
      expect(await findStatements("cook:ada", "cook:ben")).toEqual([
        ["s-12"],
        ["s-01", "s-03"],
        ["s-01", "s-04"],
        ["s-14", "s-03"],
        ["s-14", "s-04"],
      ]);
    });

    it("names the nodes along a chain", async () => {
      expect(await find("cook:ben", "dish:stew", { limit: 1 })).toEqual([
        { nodes: ["cook:ben", "dish:broth", "dish:stew"], statements: ["s-03", "s-13"] },
      ]);
    });

    it("stops at the limit and at the greatest length", async () => {
      expect(await findStatements("cook:ada", "cook:ben", { limit: 2 })).toEqual([["s-12"], ["s-01", "s-03"]]);
      expect(await findStatements("cook:ada", "cook:ben", { maxLength: 1 })).toEqual([["s-12"]]);
      expect(await findStatements("cook:ada", "cook:ben", { limit: 0 })).toEqual([]);
      expect(await findStatements("cook:ada", "cook:cy", { maxLength: 2 })).toEqual([]);
    });

    it("follows only the relations that are named", async () => {
      expect(await findStatements("cook:ada", "cook:ben", { relations: ["MAKES"] })).toEqual([
        ["s-01", "s-03"],
        ["s-01", "s-04"],
      ]);
      expect(await findStatements("cook:ada", "cook:ben", { relations: ["EATS"] })).toEqual([]);
      expect(await findStatements("cook:ada", "cook:ben", { relations: [] })).toEqual([]);
    });

    it("follows every relation, derived ones included, when none is named", async () => {
      const paths = await getStore().findPaths({ from: "cook:ada", to: "ingredient:oil", maxLength: 1, limit: 9 });
      expect(paths).toHaveLength(1);
      expect(await getStore().findStatement(paths[0]?.statements[0] ?? "")).toMatchObject({ inferred: true });
    });

    it("gives the chain without statements from a node to itself", async () => {
      expect(await find("cook:ada", "cook:ada")).toEqual([{ nodes: ["cook:ada"], statements: [] }]);
    });

    it("gives nothing for unknown ids and for evidence", async () => {
      expect(await find("cook:nobody", "cook:ada")).toEqual([]);
      expect(await find("cook:ada", "cook:nobody")).toEqual([]);
      expect(await find("place:1", "place:1")).toEqual([]);
    });
  });

  describe("a deadline", () => {
    const manyCooks = Array.from({ length: 600 }, (_, number) => node(`cook:${number}`, "Cook"));
    const dataset = buildDataset({
      nodes: [...manyCooks, node("cook:hub", "Cook"), node("cook:rim", "Cook"), node("cook:far", "Cook")],
      statements: manyCooks.flatMap(({ id }) => [
        statement(`s-${id}-hub`, id, "LIKES", "cook:hub"),
        statement(`s-${id}-rim`, id, "LIKES", "cook:rim"),
      ]),
      passages: [node("place:1", "Place", { bookId: "book:one" })],
    });
    const where = {
      op: "relation",
      type: "LIKES",
      direction: "IN",
      quantifier: "all",
      node: { op: "kind", kinds: ["Cook"] },
    } as const;
    const page = everything;

    it.each([
      ["selectNodes", { kinds: ["Cook"], where, page }],
      ["selectRelated", { of: "cook:hub", type: "LIKES", direction: "IN", node: where, page }],
      ["selectStatements", { where: { op: "subject", where }, page }],
      ["findPaths", { from: "cook:hub", to: "cook:rim", maxLength: 2, limit: 10 }],
      ["findNeighborhood", { of: ["cook:hub"], depth: 2, limit: 10 }],
    ] as const)("ends %s when it throws", async (method, selection) => {
      const store = await createStore(dataset, smallOntology);
      const run = async () =>
        (store[method] as (selection: unknown, deadline: () => void) => unknown)(selection, () => {
          throw new Error("time is up");
        });
      await expect(run()).rejects.toThrow("time is up");
    });
  });
}
