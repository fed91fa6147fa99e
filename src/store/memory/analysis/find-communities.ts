import type { NumberedGraph } from "../../graph-analysis.js";
import { louvain } from "./algorithms.js";
import type { Pause } from "./create-pause.js";
import { createSeededRandom } from "./create-seeded-random.js";
import { numberBySize } from "./number-by-size.js";
import { toUndirectedGraph } from "./to-undirected-graph.js";

/**
 * For each node, the number of the group to which it is tied most; direction aside, every statement counting.
 *
 * @see Blondel et al., "Fast unfolding of communities in large networks" (2008)
 */
export async function findCommunities(graph: NumberedGraph, pause: Pause): Promise<Float64Array> {
  const joined = await toUndirectedGraph(graph, pause);
  await pause();
  const groups = louvain(joined, { getEdgeWeight: "weight", rng: createSeededRandom(1) });
  return numberBySize(Array.from({ length: graph.size }, (_, node) => groups[node] ?? 0));
}
