import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileNodePredicate } from "../../src/store/memory/compile-node-predicate.js";
import { type MemoryIndex, openIndex, packIndex } from "../../src/store/memory/memory-index.js";
import { keepHolding } from "../../src/store/memory/ordinal-test.js";
import { findPossibleNodes } from "../../src/store/memory/possible-nodes.js";
import { createPredicateContext, type PredicateContext } from "../../src/store/memory/predicate-context.js";
import type { Slices } from "../../src/store/memory/run-in-slices.js";
import { sortByKeys } from "../../src/store/memory/sort-by-keys.js";
import { toNodeSortKey } from "../../src/store/memory/to-node-sort-key.js";
import type { Predicate } from "../../src/store/predicate.js";
import { arbitraryNodePredicate, arbitrarySort, arbitraryWorld } from "../contract/arbitrary-world.js";
import { holdsForNode, sortNaively } from "../contract/naive-evaluation.js";
import { buildDataset, node, statement } from "./build-dataset.js";
import { createPausingClock } from "./pausing-clock.js";
import { smallOntology } from "./small-world.js";

/** More steps than conditions are deep, or a slice would end before it comes to where the last one did. */
const slice = fc.integer({ min: 20, max: 60 });
const runs = { numRuns: 500 };

function finish<T>(slices: Slices<T>): T {
  for (;;) {
    const next = slices.next();
    if (next.done) return next.value;
  }
}

function listAll({ nodes }: MemoryIndex): readonly number[] {
  return Array.from({ length: nodes.size }, (_, node) => node).filter(nodes.isWalked);
}

/** Whatever pays only when there is much to do is done from the start. */
function createEagerContext(index: MemoryIndex, stepsInSlice: number): PredicateContext {
  const eager = { clock: createPausingClock(stepsInSlice), statementsBeforeLookup: 0, questionsBeforeAnswers: 0 };
  return { ...createPredicateContext(index, undefined), ...eager };
}

const namingIds: fc.Arbitrary<Predicate> = fc.array(fc.nat(6), { minLength: 1, maxLength: 3 }).map(
  (numbers): Predicate => ({
    ...{ op: "compare", property: "id", operator: "in", isInsensitive: false, isDate: false },
    value: numbers.flatMap((number) => ["cook", "dish", "ingredient"].map((kind) => `${kind}:${number}`)),
  }),
);

const throughRelations: fc.Arbitrary<Predicate> = fc
  .tuple(
    namingIds,
    fc.array(
      fc.tuple(
        fc.constantFrom("IMPROVES", "LIKES", "MAKES"),
        fc.constantFrom("OUT" as const, "IN" as const),
        fc.constantFrom("some" as const, "none" as const, "all" as const, "single" as const),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([ids, steps]) =>
    steps.reduce<Predicate>(
      (node, [type, direction, quantifier]) => ({ op: "relation", type, direction, quantifier, node }),
      ids,
    ),
  );

describe("a filter that is done in slices, with all that speeds it up", () => {
  it("keeps exactly the nodes for which the condition holds", () => {
    fc.assert(
      fc.property(
        arbitraryWorld,
        fc.oneof(arbitraryNodePredicate, throughRelations),
        slice,
        (dataset, where, stepsInSlice) => {
          const index = openIndex(packIndex(dataset, dataset.statements, smallOntology), smallOntology);
          const context = createEagerContext(index, stepsInSlice);
          const kept = finish(keepHolding(listAll(index), compileNodePredicate(where, context), context.clock));
          const expected = dataset.nodes.filter((node) => holdsForNode(where, node, dataset)).map(({ id }) => id);
          expect(kept.map((node) => index.nodes.record(node).id)).toEqual(expected);
        },
      ),
      runs,
    );
  });

  it("takes no node for impossible for which the condition holds", () => {
    fc.assert(
      fc.property(arbitraryWorld, fc.oneof(arbitraryNodePredicate, throughRelations), (dataset, where) => {
        const index = openIndex(packIndex(dataset, dataset.statements, smallOntology), smallOntology);
        const possible = findPossibleNodes(where, createPredicateContext(index, undefined));
        const holding = dataset.nodes.filter((node) => holdsForNode(where, node, dataset));
        if (possible) for (const { id } of holding) expect(possible).toContain(index.nodes.find(id));
      }),
      runs,
    );
  });

  it("goes on within a node whose statements take longer than a slice", () => {
    const cooks = ["hub", "fan"].map((name) => node(`cook:${name}`, "Cook"));
    const likes = Array.from({ length: 100 }, (_, number) =>
      statement(`s-${100 + number}`, "cook:fan", "LIKES", "cook:hub"),
    );
    const dataset = buildDataset({ nodes: cooks, statements: likes, passages: [] });
    const index = openIndex(packIndex(dataset, likes, smallOntology), smallOntology);
    const context = { ...createPredicateContext(index, undefined), clock: createPausingClock(10) };
    const isCook = { op: "kind", kinds: ["Cook"] } as const;
    const where: Predicate = { op: "relation", type: "LIKES", direction: "IN", quantifier: "all", node: isCook };
    const hub = [index.nodes.find("cook:hub")];
    const slices = keepHolding(hub, compileNodePredicate(where, context), context.clock);
    let next = slices.next();
    for (let pauses = 0; !next.done && pauses < 30; pauses++) next = slices.next();
    expect(next).toEqual({ done: true, value: hub });
  });
});

describe("a sort that is done in slices", () => {
  it("gives the first of what a plain sort gives", () => {
    fc.assert(
      fc.property(arbitraryWorld, arbitrarySort, fc.integer({ min: 0, max: 9 }), (dataset, keys, wanted) => {
        const index = openIndex(packIndex(dataset, dataset.statements, smallOntology), smallOntology);
        const ordinalKeys = keys.map((key) => toNodeSortKey(key, index));
        const sorted = finish(sortByKeys(listAll(index), ordinalKeys, wanted, createPausingClock(1)));
        const expected = sortNaively(dataset.nodes, keys, dataset).map(({ id }) => id);
        expect(sorted.map((node) => index.nodes.record(node).id)).toEqual(expected.slice(0, wanted));
      }),
      runs,
    );
  });

  it("gives the first of many, ties in the order given", () => {
    const values = Array.from({ length: 30_000 }, (_, number) => (number * 7_919) % 1_000);
    const key = { toValue: (ordinal: number) => values[ordinal] as number, isDescending: true };
    const all = values.map((_, ordinal) => ordinal);
    const expected = [...all].sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
    for (const wanted of [1, 25, 5_000, 20_000, Number.POSITIVE_INFINITY]) {
      expect(finish(sortByKeys(all, [key], wanted, createPausingClock(1)))).toEqual(expected.slice(0, wanted));
    }
  });
});
