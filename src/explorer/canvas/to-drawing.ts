import { countStatements } from "../api/count-statements.ts";
import type { NodeSummary } from "../api/shapes.ts";
import { getKind, getRelation, labelRelation } from "../api/vocabulary.ts";
import { nameOf } from "../language/pick.ts";
import type { DrawnEdge, DrawnNode } from "./drawn.ts";

/** A part of the graph, as far as drawing it needs. */
export interface DrawableGraph {
  readonly nodes: readonly NodeSummary[];
  readonly edges: readonly {
    readonly relation: string;
    readonly subject: { readonly id: string };
    readonly object: { readonly id: string };
    readonly properties: { readonly id: string; readonly inferred: boolean };
  }[];
}

/** What is drawn of a graph, in the reader's language. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

interface Emphasis {
  /** Ids of the nodes that the picture is about. */
  readonly focus?: readonly string[];
  readonly pinned?: readonly string[];
}

/** A graph as it is drawn: nodes in the colours of their kinds, statements in the strokes of their relations. */
export function toDrawing({ nodes, edges }: DrawableGraph, { focus = [], pinned = [] }: Emphasis = {}): Drawing {
  const counts = countStatements(edges);
  const [focused, kept] = [new Set(focus), new Set(pinned)];
  return {
    nodes: nodes.map((node) => ({
      id: node.id,
      label: nameOf(node),
      kind: node.__typename,
      color: getKind(node.__typename).color,
      weight: counts.get(node.id) ?? 0,
      isPinned: kept.has(node.id),
      isFocus: focused.has(node.id),
    })),
    edges: edges.map(toDrawnEdge),
  };
}

function toDrawnEdge({ subject, object, relation, properties }: DrawableGraph["edges"][number]): DrawnEdge {
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
