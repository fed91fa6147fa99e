import type { DrawnEdge } from "./drawn.ts";

/** What belongs to a node or an edge: itself, and the nodes and edges that touch it. */
export function findNear(id: string, edges: readonly DrawnEdge[]): ReadonlySet<string> {
  const touching = edges.filter((edge) => edge.id === id || edge.source === id || edge.target === id);
  return new Set([id, ...touching.flatMap((edge) => [edge.id, edge.source, edge.target])]);
}
