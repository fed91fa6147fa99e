import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallOntology } from "../store/small-world.js";
import { arbitraryEdgePredicate, arbitraryNodePredicate, arbitrarySort, arbitraryWorld } from "./arbitrary-world.js";
import type { CreateStore } from "./graph-store.contract.js";
import { findPathsNaively, holdsForNode, holdsForStatement, sortNaively } from "./naive-evaluation.js";
import { everything, selectNodeIds } from "./selections.js";

const kinds = ["Cook", "Dish", "Ingredient"];
const runs = { numRuns: 300 };

/** What must hold in any world, held against plain evaluation of the records. */
export function describeProperties(createStore: CreateStore): void {
  describe("in any world", () => {
    it("selects exactly the nodes for which the condition holds", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryWorld, arbitraryNodePredicate, async (dataset, where) => {
          const store = await createStore(dataset, smallOntology);
          const expected = dataset.nodes.filter((node) => holdsForNode(where, node, dataset)).map((node) => node.id);
          expect(await selectNodeIds(store, kinds, where)).toEqual(expected);
        }),
        runs,
      );
    });

    it("selects exactly the statements for which the condition holds", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryWorld, arbitraryEdgePredicate, async (dataset, where) => {
          const store = await createStore(dataset, smallOntology);
          const selection = { where: { op: "properties", where }, page: everything } as const;
          const expected = dataset.statements.filter((statement) => holdsForStatement(where, statement));
          expect((await store.selectStatements(selection)).items).toEqual(expected);
        }),
        runs,
      );
    });

    it("sorts like a plain comparison of the records", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryWorld, arbitrarySort, async (dataset, sort) => {
          const store = await createStore(dataset, smallOntology);
          const expected = sortNaively(dataset.nodes, sort, dataset).map((node) => node.id);
          expect(await selectNodeIds(store, kinds, undefined, { sort })).toEqual(expected);
        }),
        runs,
      );
    });

    it("gives the whole when its pages are joined", async () => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryWorld,
          arbitrarySort,
          fc.integer({ min: 1, max: 5 }),
          async (dataset, sort, limit) => {
            const store = await createStore(dataset, smallOntology);
            const joined: string[] = [];
            for (let offset = 0; offset < dataset.nodes.length; offset += limit) {
              joined.push(...(await selectNodeIds(store, kinds, undefined, { sort, page: { offset, limit } })));
            }
            expect(joined).toEqual(await selectNodeIds(store, kinds, undefined, { sort }));
          },
        ),
        runs,
      );
    });

    it("relates every statement once to either end, by the other end's id, then by statement id", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryWorld, async (dataset) => {
          const store = await createStore(dataset, smallOntology);
          const found: string[] = [];
          for (const { id: of } of dataset.nodes) {
            for (const type of ["IMPROVES", "LIKES", "MAKES"]) {
              const { items } = await store.selectRelated({ of, type, direction: "IN", page: everything });
              const order = items.map(({ statement, node }) => `${node.id} ${statement.id}`);
              expect(order).toEqual([...order].sort());
              found.push(...items.map(({ statement }) => statement.id));
              expect(await store.countRelated(of, type, "IN")).toBe(items.length);
            }
          }
          expect(found.sort()).toEqual(dataset.statements.map((statement) => statement.id));
        }),
        runs,
      );
    });

    it("finds exactly the chains that trying everything finds, in the same order", async () => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryWorld,
          fc.nat(),
          fc.nat(),
          fc.integer({ min: 0, max: 5 }),
          fc.integer({ min: 1, max: 40 }),
          async (dataset, first, second, maxLength, limit) => {
            const store = await createStore(dataset, smallOntology);
            const [from, to] = [first, second].map((number) => `n:${number % dataset.nodes.length}`) as [
              string,
              string,
            ];
            const expected = findPathsNaively(from, to, maxLength, dataset).slice(0, limit);
            expect(await store.findPaths({ from, to, maxLength, limit })).toEqual(expected);
          },
        ),
        runs,
      );
    });
  });
}
