import { bfs } from "graphology-traversal/bfs.js";
import type { NumberedGraph } from "../../graph-analysis.js";
import type { Pause } from "./create-pause.js";
import { numberBySize } from "./number-by-size.js";
import { toUndirectedGraph } from "./to-undirected-graph.js";

/** For each node, the number of the part of the graph that hangs together with it; direction aside. */
export async function findComponents(graph: NumberedGraph, pause: Pause): Promise<Float64Array> {
  const joined = await toUndirectedGraph(graph, pause);
  await pause();
  const parts = new Array<number>(graph.size).fill(0);
  let part = -1;
  bfs(joined, (node, _, depth) => {
    if (depth === 0) part++;
    parts[Number(node)] = part;
  });
  return numberBySize(parts);
}
