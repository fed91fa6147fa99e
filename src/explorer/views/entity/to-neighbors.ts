import type { NodeSummary, StatementEdge } from "../../api/shapes.ts";
import { groupBy } from "../../collections/group-by.ts";
import { getOtherEnd } from "../../statements/get-other-end.ts";

/** A node at the other end of statements, and how it is tied. */
export interface Neighbor {
  readonly node: NodeSummary;
  readonly ties: readonly Tie[];
  readonly count: number;
}

/** One way in which two nodes are tied, read from the node in the middle. */
export interface Tie {
  readonly relation: string;
  readonly side: "subject" | "object";
  readonly count: number;
}

/** The distinct nodes at the other ends of a node's statements, those with most statements first. */
export function toNeighbors(edges: readonly StatementEdge[], id: string): readonly Neighbor[] {
  const own = edges.filter(({ subject, object }) => (subject.id === id) !== (object.id === id));
  const byOther = groupBy(own, (edge) => getOtherEnd(edge, id).id);
  return [...byOther.values()]
    .map((members) => toNeighbor(members, id))
    .sort((a, b) => b.count - a.count || (a.node.id < b.node.id ? -1 : 1));
}

function toNeighbor(edges: readonly [StatementEdge, ...(readonly StatementEdge[])], id: string): Neighbor {
  const ties = new Map<string, Tie>();
  for (const { relation, subject } of edges) {
    const side = subject.id === id ? "subject" : "object";
    const key = `${relation}.${side}`;
    ties.set(key, { relation, side, count: (ties.get(key)?.count ?? 0) + 1 });
  }
  return { node: getOtherEnd(edges[0], id), ties: [...ties.values()], count: edges.length };
}
