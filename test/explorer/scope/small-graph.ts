import type { NodeSummary, StatementEdge, StatementProperties } from "../../../src/explorer/api/shapes.ts";
import { type ScopedGraph, toGraph } from "../../../src/explorer/scope/scoped-graph.ts";

/** A node of a garden: its kind is what stands before the colon of its id. */
export function node(id: string, names: Partial<NodeSummary> = {}): NodeSummary {
  const [kind = "", slug = ""] = id.split(":");
  return { __typename: kind, id, name: slug, nameZh: null, ...names };
}

/** A statement between two nodes of a garden, by default without context, from the field book. */
export function edge(
  id: string,
  [subject, relation, object]: readonly [string, string, string],
  properties: Partial<StatementProperties> = {},
): StatementEdge {
  return {
    subject: node(subject),
    relation,
    object: node(object),
    properties: {
      id,
      ...{ date: null, from: null, until: null, openList: false, inferred: false, conflictsWith: [] },
      ...{ note: null, noteZh: null, asPrinted: null, ungrounded: null },
      evidence: ["passage:field-book.1-2"],
      ...properties,
    },
  };
}

/** A graph of statements and, perhaps, of nodes without any. */
export function graphOf(edges: readonly StatementEdge[], alone: readonly string[] = []): ScopedGraph {
  return toGraph(
    edges,
    alone.map((id) => node(id)),
  );
}

/** The ids of a graph, for comparing. */
export function idsOf({ nodes, edges }: ScopedGraph) {
  return { nodes: nodes.map(({ id }) => id).sort(), edges: edges.map(({ properties }) => properties.id).sort() };
}
