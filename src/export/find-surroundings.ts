import type { MultiDirectedGraph } from "graphology";
import { bfsFromNode } from "graphology-traversal";
import type { GraphPart } from "./to-graphology-json.js";

/**
 * What lies within `depth` statements of a node, in either direction, and all statements among those nodes.
 *
 * @param id of a node of the graph
 * @param depth 0 or more
 */
export function findSurroundings(graph: MultiDirectedGraph, id: string, depth: number): GraphPart {
  const nodes = new Set<string>();
  bfsFromNode(
    graph,
    id,
    (node, _, distance) => {
      nodes.add(node);
      return distance >= depth;
    },
    { mode: "directed" },
  );
  const statements = graph.filterEdges((_, __, source, target) => nodes.has(source) && nodes.has(target));
  return { nodes: [...nodes], statements };
}
