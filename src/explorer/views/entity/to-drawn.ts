import type { NodeSummary } from "../../api/shapes.ts";
import { getKind, getRelation, labelRelation } from "../../api/vocabulary.ts";
import type { DrawnEdge, DrawnNode } from "../../canvas/graph-canvas.tsx";
import { nameOf } from "../../language/pick.ts";

/** A part of the graph, as far as drawing it needs. */
export interface DrawnSubgraph {
  readonly nodes: readonly NodeSummary[];
  readonly edges: readonly {
    readonly relation: string;
    readonly subject: { readonly id: string };
    readonly object: { readonly id: string };
    readonly properties: { readonly id: string; readonly inferred: boolean };
  }[];
  readonly truncated: boolean;
}

/** A part of the graph as the canvas wants it, one node in the middle. */
export function toDrawn({ nodes, edges }: DrawnSubgraph, focus: string) {
  const drawnEdges = edges.map(toDrawnEdge);
  const degrees = new Map<string, number>();
  for (const end of drawnEdges.flatMap(({ source, target }) => [source, target])) {
    degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return { nodes: nodes.map((node) => toDrawnNode(node, focus, degrees)), edges: drawnEdges };
}

function toDrawnNode(node: NodeSummary, focus: string, degrees: ReadonlyMap<string, number>): DrawnNode {
  return {
    id: node.id,
    label: nameOf(node),
    kind: node.__typename,
    color: getKind(node.__typename).color,
    weight: degrees.get(node.id) ?? 0,
    isFocus: node.id === focus,
  };
}

function toDrawnEdge({ relation, subject, object, properties }: DrawnSubgraph["edges"][number]): DrawnEdge {
  const { color, dash } = getRelation(relation);
  return {
    id: properties.id,
    source: subject.id,
    target: object.id,
    label: labelRelation(relation),
    color,
    dash,
    isInferred: properties.inferred,
  };
}
