import type { LayoutOptions, NumberedGraph } from "../../../src/store/graph-analysis.js";
import { createSeededRandom } from "../../../src/store/memory/analysis/create-seeded-random.js";

/** A graph of numbered nodes, each drawn with radius 5 unless sizes are given. */
export function numbered(
  size: number,
  ties: readonly (readonly [number, number])[],
  sizes = Array.from({ length: size }, () => 5),
): NumberedGraph {
  return {
    size,
    sources: Uint32Array.from(ties, ([source]) => source),
    targets: Uint32Array.from(ties, ([, target]) => target),
    sizes: Float64Array.from(sizes),
  };
}

/** Every node tied to every other, from `first` on. */
export function clique(first: number, size: number): [number, number][] {
  const nodes = Array.from({ length: size }, (_, index) => first + index);
  return nodes.flatMap((a) => nodes.filter((b) => b > a).map((b): [number, number] => [a, b]));
}

/** Nodes of many sizes with ties that gather at the first ones, loops and parallel ties among them. */
export function gathered(size: number, tieCount: number): NumberedGraph {
  const random = createSeededRandom(7);
  const pick = () => Math.floor(size * random() * random());
  const ties = Array.from({ length: tieCount }, (): [number, number] => [pick(), pick()]);
  return numbered(
    size,
    ties,
    Array.from({ length: size }, (_, node) => 3 + (17 * (node % 10)) / 10),
  );
}

/** A layout by forces, short enough for tests. */
export const byForces: LayoutOptions = { algorithm: "FORCEATLAS2", iterations: 100, seed: 1 };

/** A layout on a ring. */
export const onRing: LayoutOptions = { ...byForces, algorithm: "CIRCULAR" };
