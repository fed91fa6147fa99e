import type { NodeSummary, StatementEdge } from "../api/shapes.ts";

/** The neighbours of a node through one relation, seen from that node's end of it. */
export interface NeighbourGroup {
  readonly relation: string;
  /** The end at which the node is. */
  readonly end: "subject" | "object";
  readonly neighbours: readonly Neighbour[];
}

/** A neighbour with every statement that ties it. */
export interface Neighbour {
  readonly node: NodeSummary;
  readonly edges: readonly StatementEdge[];
}

/** The neighbours of a node in a graph by relation and end, the largest group first. */
export function listNeighbours(id: string, edges: readonly StatementEdge[]): readonly NeighbourGroup[] {
  const groups = new Map<string, { relation: string; end: "subject" | "object"; byId: Map<string, StatementEdge[]> }>();
  for (const edge of edges) {
    if (edge.subject.id !== id && edge.object.id !== id) continue;
    const end = edge.subject.id === id ? "subject" : "object";
    const key = `${edge.relation}/${end}`;
    const group = groups.get(key) ?? { relation: edge.relation, end, byId: new Map() };
    groups.set(key, group);
    const other = end === "subject" ? edge.object : edge.subject;
    group.byId.set(other.id, [...(group.byId.get(other.id) ?? []), edge]);
  }
  return [...groups.values()].map(toGroup).sort((a, b) => b.neighbours.length - a.neighbours.length);
}

function toGroup(group: {
  relation: string;
  end: "subject" | "object";
  byId: ReadonlyMap<string, readonly StatementEdge[]>;
}): NeighbourGroup {
  const { relation, end, byId } = group;
  const neighbours = [...byId.values()].flatMap((edges) => {
    const node = end === "subject" ? edges[0]?.object : edges[0]?.subject;
    return node ? [{ node, edges }] : [];
  });
  return { relation, end, neighbours };
}
