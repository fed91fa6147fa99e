import { createUnweightedIndexedBrandes } from "graphology-shortest-path/indexed-brandes.js";
import type { NumberedGraph } from "../../graph-analysis.js";
import type { Pause } from "./create-pause.js";
import { toSliceSize } from "./to-slice-size.js";
import { toUndirectedGraph } from "./to-undirected-graph.js";

/**
 * For each node, the share of shortest chains between two others that lead through it, 0 to 1; direction aside.
 *
 * Takes time with the product of nodes and statements.
 *
 * @see Brandes, "A faster algorithm for betweenness centrality" (2001)
 */
export async function measureBetweenness(graph: NumberedGraph, pause: Pause): Promise<Float64Array> {
  const { size } = graph;
  const sums = new Float64Array(size);
  if (size < 3) return sums;
  const joined = await toUndirectedGraph(graph, pause);
  await pause();
  const slice = toSliceSize(150_000, size + joined.size);
  const search = createUnweightedIndexedBrandes(joined);
  const shares = new Float64Array(size);
  for (let source = 0; source < size; source++) {
    addShares(search(source), source, shares, sums);
    if ((source + 1) % slice === 0) await pause();
  }
  return sums.map((sum) => sum / ((size - 1) * (size - 2)));
}

type Search = ReturnType<ReturnType<typeof createUnweightedIndexedBrandes>>;

/** Walks back from the farthest node, each handing what it has to those before it on the chains from the source. */
function addShares([found, before, chains]: Search, source: number, shares: Float64Array, sums: Float64Array): void {
  shares.fill(0);
  while (found.size > 0) {
    const node = found.pop() as number;
    const handed = (1 + (shares[node] as number)) / (chains[node] as number);
    for (const previous of before[node] ?? []) {
      shares[previous] = (shares[previous] as number) + (chains[previous] as number) * handed;
    }
    if (node !== source) sums[node] = (sums[node] as number) + (shares[node] as number);
  }
}
