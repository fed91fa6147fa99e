import type { Subgraph } from "../../api/shapes.ts";
import { getKind, getRelation, labelRelation } from "../../api/vocabulary.ts";
import type { DrawnEdge, DrawnNode } from "../../canvas/drawn.ts";
import { nameOf } from "../../language/pick.ts";

/** Part of the graph as it is drawn, in the reader's language. */
export function toPicture({ nodes, edges }: Subgraph): { nodes: readonly DrawnNode[]; edges: readonly DrawnEdge[] } {
  const weights = new Map<string, number>();
  for (const { id } of edges.flatMap(({ subject, object }) => [subject, object])) {
    weights.set(id, (weights.get(id) ?? 0) + 1);
  }
  return {
    nodes: nodes.map((node) => ({
      id: node.id,
      label: nameOf(node),
      kind: node.__typename,
      color: getKind(node.__typename).color,
      weight: weights.get(node.id) ?? 0,
    })),
    edges: edges.map(({ relation, subject, object, properties }) => ({
      id: properties.id,
      source: subject.id,
      target: object.id,
      label: labelRelation(relation),
      color: getRelation(relation).color,
      dash: getRelation(relation).dash,
      isInferred: properties.inferred,
    })),
  };
}
