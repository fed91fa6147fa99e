import { describe, expect, it } from "vitest";
import type { NodeMeasure } from "../../../src/store/attribute-names.js";
import { nodeMeasures } from "../../../src/store/attribute-names.js";
import type { NumberedGraph } from "../../../src/store/graph-analysis.js";
import { createGraphAnalysis } from "../../../src/store/memory/analysis/create-graph-analysis.js";
import { clique, gathered, numbered } from "./numbered-graphs.js";

async function measure(graph: NumberedGraph, name: NodeMeasure): Promise<number[]> {
  return [...(await createGraphAnalysis().measure(graph, name))];
}

/** Betweenness by its definition, on every pair of others. */
function countBetween({ size, sources, targets }: NumberedGraph): number[] {
  const steps = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (_, b) => (a === b ? 0 : Number.POSITIVE_INFINITY)),
  );
  const at = (a: number, b: number): number => steps[a]?.[b] as number;
  const set = (a: number, b: number, value: number) => {
    (steps[a] as number[])[b] = value;
  };
  sources.forEach((source, index) => {
    const target = targets[index] as number;
    if (source === target) return;
    set(source, target, 1);
    set(target, source, 1);
  });
  const nodes = Array.from({ length: size }, (_, node) => node);
  for (const c of nodes)
    for (const a of nodes) for (const b of nodes) set(a, b, Math.min(at(a, b), at(a, c) + at(c, b)));
  const chains = (a: number, b: number): number => {
    if (a === b) return 1;
    if (at(a, b) === Number.POSITIVE_INFINITY) return 0;
    return nodes.filter((c) => at(a, c) === 1 && at(c, b) === at(a, b) - 1).reduce((sum, c) => sum + chains(c, b), 0);
  };
  return nodes.map((node) => {
    let sum = 0;
    for (const [a, b] of clique(0, size)) {
      if (a === node || b === node || at(a, node) + at(node, b) !== at(a, b) || chains(a, b) === 0) continue;
      sum += (chains(a, node) * chains(node, b)) / chains(a, b);
    }
    return (2 * sum) / ((size - 1) * (size - 2));
  });
}

const chain = numbered(5, [
  [0, 1],
  [2, 1],
  [2, 3],
  [4, 3],
]);
const parts = numbered(7, [
  [6, 5],
  [5, 4],
  [1, 1],
  [3, 2],
]);

describe("degree", () => {
  it("counts statements at either end, parallel ones and, twice, one about itself", async () => {
    const graph = numbered(4, [
      [0, 1],
      [0, 1],
      [1, 0],
      [2, 2],
    ]);
    expect(await measure(graph, "degree")).toEqual([3, 3, 2, 0]);
  });
});

describe("pagerank", () => {
  it("is 1 in all and grows with what points to a node", async () => {
    const ranks = await measure(
      numbered(4, [
        [0, 3],
        [1, 3],
        [2, 3],
      ]),
      "pagerank",
    );
    // What points nowhere leads anywhere: with r for each of the three and s for the fourth, r = (0.15 + 0.85 s) / 4.
    const leaf = 1 / (4 + 3 * 0.85);
    expect(ranks[0]).toBeCloseTo(leaf, 6);
    expect(ranks[3]).toBeCloseTo(leaf * (1 + 3 * 0.85), 6);
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 6);
  });

  it("counts each of several statements, and those of a node about itself", async () => {
    const ranks = await measure(
      numbered(3, [
        [0, 1],
        [0, 1],
        [0, 2],
        [1, 0],
        [2, 0],
      ]),
      "pagerank",
    );
    expect(ranks[1]).toBeGreaterThan(1.5 * (ranks[2] as number));
    const [alone = 0, looped = 0] = await measure(numbered(2, [[1, 1]]), "pagerank");
    expect(looped).toBeGreaterThan(2 * alone);
  });
});

describe("betweenness", () => {
  it("is the share of shortest chains between two others that lead through a node", async () => {
    expect(await measure(chain, "betweenness")).toEqual([0, 3 / 6, 4 / 6, 3 / 6, 0]);
    const ring = numbered(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ]);
    for (const share of await measure(ring, "betweenness")) expect(share).toBeCloseTo(1 / 6, 12);
  });

  it("agrees with counting chains one by one", async () => {
    const graph = gathered(18, 40);
    const expected = countBetween(graph);
    expect(Math.max(...expected)).toBeGreaterThan(0.1);
    (await measure(graph, "betweenness")).forEach((share, node) => {
      expect(share).toBeCloseTo(expected[node] as number, 10);
    });
  });

  it("is 1 in the middle of a star, also where it takes several slices", async () => {
    const star = numbered(
      700,
      Array.from({ length: 699 }, (_, index): [number, number] => [index + 1, 0]),
    );
    const [middle, ...others] = await measure(star, "betweenness");
    expect(middle).toBeCloseTo(1, 9);
    expect(new Set(others)).toEqual(new Set([0]));
  });
});

describe("communities", () => {
  it("are what is tied together most, numbered by size", async () => {
    const graph = numbered(13, [...clique(0, 4), ...clique(4, 8), [0, 4]]);
    expect(await measure(graph, "community")).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
  });

  it("feel every statement", async () => {
    const often = Array.from({ length: 9 }, (): [number, number] => [1, 2]);
    const groups = await measure(numbered(4, [[0, 1], [2, 3], ...often]), "community");
    expect(groups[1]).toBe(groups[2]);
  });
});

describe("components", () => {
  it("are what hangs together, the largest 0, those of one size by their first node", async () => {
    expect(await measure(parts, "component")).toEqual([2, 3, 1, 1, 0, 0, 0]);
  });
});

describe.each(nodeMeasures)("any figure: %s", (name) => {
  it.each([0, 1, 2])("is a finite number for each of %d nodes", async (size) => {
    const values = await measure(numbered(size, size === 2 ? [[1, 1]] : []), name);
    expect(values).toHaveLength(size);
    for (const value of values) expect(value).toBeGreaterThanOrEqual(0);
  });

  it("is the same each time, in whatever order figures are computed", async () => {
    const graph = gathered(60, 150);
    const first = await measure(graph, name);
    const analysis = createGraphAnalysis();
    await Promise.all(nodeMeasures.toReversed().map((other) => analysis.measure(graph, other)));
    expect([...(await analysis.measure(graph, name))]).toEqual(first);
  });
});
