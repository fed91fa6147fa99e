import { UndirectedGraph } from "graphology";
import type { NumberedGraph } from "../../graph-analysis.js";
import type { Pause } from "./create-pause.js";

/** Nodes under their numbers; each pair that statements join is one edge, however many there are, in either direction. */
export type JoinedGraph = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>;

/** Some milliseconds of work. */
const statementsInSlice = 2_000;

/** The graph with direction aside, loops left out; the weight of an edge is the number of its statements. */
export async function toUndirectedGraph(
  { size, sources, targets, sizes }: NumberedGraph,
  pause: Pause,
): Promise<JoinedGraph> {
  const graph: JoinedGraph = new UndirectedGraph();
  await pause();
  for (let node = 0; node < size; node++) graph.addNode(node, { x: 0, y: 0, size: sizes[node] as number });
  for (let index = 0; index < sources.length; index++) {
    if (index % statementsInSlice === 0) await pause();
    const [source, target] = [sources[index], targets[index]];
    if (source !== target) graph.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + 1 }));
  }
  return graph;
}
