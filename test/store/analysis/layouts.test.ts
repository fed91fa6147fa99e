import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Layout, LayoutOptions, NumberedGraph } from "../../../src/store/graph-analysis.js";
import { createGraphAnalysis } from "../../../src/store/memory/analysis/create-graph-analysis.js";
import { byForces, clique, gathered, numbered, onRing } from "./numbered-graphs.js";

const layOut = (graph: NumberedGraph, options: LayoutOptions): Promise<Layout> =>
  createGraphAnalysis().layOut(graph, options);

const distance = ({ x, y }: Layout, a: number, b: number): number =>
  Math.hypot((x[a] as number) - (x[b] as number), (y[a] as number) - (y[b] as number));

/** The least room between the rims of two nodes; negative where they overlap. */
function leastRoom(layout: Layout, { size, sizes }: NumberedGraph): number {
  let least = Number.POSITIVE_INFINITY;
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < a; b++) {
      least = Math.min(least, distance(layout, a, b) - (sizes[a] as number) - (sizes[b] as number));
    }
  }
  return least;
}

const oddities: readonly (readonly [string, NumberedGraph])[] = [
  ["two nodes that are tied", numbered(2, [[0, 1]])],
  ["two nodes that are not", numbered(2, [])],
  ["nodes without any ties", numbered(40, [])],
  [
    "a star",
    numbered(
      120,
      Array.from({ length: 119 }, (_, index): [number, number] => [0, index + 1]),
    ),
  ],
  [
    "loops and parallel ties",
    numbered(3, [
      [0, 0],
      [0, 1],
      [1, 0],
      [0, 1],
      [2, 2],
    ]),
  ],
  ["everything tied to everything", numbered(30, clique(0, 30))],
  ["nodes of many sizes", gathered(300, 800)],
  ["more nodes than repel one by one", gathered(600, 900)],
];

describe.each([byForces, onRing])("a layout: $algorithm", (options) => {
  it.each(oddities)("keeps nodes apart: %s", async (_, graph) => {
    expect(leastRoom(await layOut(graph, options), graph)).toBeGreaterThan(0);
  });

  it.each([0, 1])("has a place for each of %d nodes", async (size) => {
    const { x, y } = await layOut(numbered(size, size === 1 ? [[0, 0]] : []), options);
    expect([...x, ...y]).toEqual(size === 1 ? [0, 0] : []);
  });

  it("has finite places with two decimals at most, whatever the graph", async () => {
    const graphs = fc.integer({ min: 1, max: 12 }).chain((size) => {
      const node = fc.nat(size - 1);
      return fc.record({ size: fc.constant(size), ties: fc.array(fc.tuple(node, node), { maxLength: 30 }) });
    });
    await fc.assert(
      fc.asyncProperty(graphs, fc.integer(), async ({ size, ties }, seed) => {
        const graph = numbered(size, ties);
        const layout = await layOut(graph, { ...options, seed, iterations: 20 });
        expect([layout.x.length, layout.y.length]).toEqual([size, size]);
        for (const value of [...layout.x, ...layout.y]) expect(value).toBe(Number(value.toFixed(2)));
        expect(leastRoom(layout, graph)).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it("is the same for the same graph, options and seed, whatever was computed before", async () => {
    const [graph, other] = [gathered(120, 300), gathered(80, 90)];
    const first = await layOut(graph, options);
    const analysis = createGraphAnalysis();
    const [, second] = await Promise.all([analysis.layOut(other, options), analysis.layOut(graph, options)]);
    expect(second).toEqual(first);
  });
});

describe("a layout by forces", () => {
  it("draws what is tied together nearer than what is not", async () => {
    const layout = await layOut(numbered(16, [...clique(0, 8), ...clique(8, 8), [0, 8]]), byForces);
    const mean = (pairs: readonly [number, number][]) =>
      pairs.reduce((sum, [a, b]) => sum + distance(layout, a, b), 0) / pairs.length;
    const across = clique(0, 16).filter(([a, b]) => a < 8 && b >= 8);
    expect(2 * mean([...clique(0, 8), ...clique(8, 8)])).toBeLessThan(mean(across));
  });

  it("differs by seed and by iterations", async () => {
    const graph = gathered(30, 60);
    const first = await layOut(graph, byForces);
    expect(await layOut(graph, { ...byForces, seed: 2 })).not.toEqual(first);
    expect(await layOut(graph, { ...byForces, iterations: 99 })).not.toEqual(first);
  });

  it("does not depend on which way statements point", async () => {
    const graph = gathered(30, 60);
    const turned = { ...graph, sources: graph.targets, targets: graph.sources };
    expect(await layOut(turned, byForces)).toEqual(await layOut(graph, byForces));
  });
});

describe("a layout on a ring", () => {
  it("goes round in the order of the nodes, at equal distances from each other and from the middle", async () => {
    const layout = await layOut(numbered(4, [[0, 2]]), onRing);
    expect([...layout.x]).toEqual([8.49, 0, -8.49, 0]);
    expect([...layout.y]).toEqual([0, 8.49, 0, -8.49]);
  });
});
