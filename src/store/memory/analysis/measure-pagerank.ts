import { MultiDirectedGraph } from "graphology";
import type { NumberedGraph } from "../../graph-analysis.js";
import { pagerank } from "./algorithms.js";
import type { Pause } from "./create-pause.js";

/** Some milliseconds of work. */
const statementsInSlice = 2_000;

/** For each node, the share of time that a walker along statements spends there; 1 in all. */
export async function measurePagerank({ size, sources, targets }: NumberedGraph, pause: Pause): Promise<Float64Array> {
  if (size === 0) return new Float64Array(0);
  const graph = new MultiDirectedGraph();
  for (let node = 0; node < size; node++) graph.addNode(node);
  for (let index = 0; index < sources.length; index++) {
    if (index % statementsInSlice === 0) await pause();
    graph.addEdge(sources[index], targets[index]);
  }
  await pause();
  const shares = pagerank(graph, { getEdgeWeight: null, tolerance: 1e-9, maxIterations: 1_000 });
  return Float64Array.from({ length: size }, (_, node) => shares[node] ?? 0);
}
