import type { NodeSummary, StatementEdge } from "../api/shapes.ts";

/** A chain of statements between two nodes. */
export interface Chain {
  /** From one end to the other, one more than there are statements. */
  readonly nodes: readonly NodeSummary[];
  readonly statements: readonly StatementEdge[];
}

/** The nodes and statements of a scope. */
export interface ScopedGraph {
  readonly nodes: readonly NodeSummary[];
  /** Both ends of each are among the nodes. */
  readonly edges: readonly StatementEdge[];
  /** Only where chains were asked for: shortest first. */
  readonly paths?: readonly Chain[];
  /** More belongs to the scope than was loaded. */
  readonly isTruncated: boolean;
  /** What surrounds was too much to load whole: some of it was reached through what passes the filters alone. */
  readonly isReachedByFilters?: boolean;
  /** Values of the question's parameters as its operation takes them, where that is known. */
  readonly questionVariables?: Readonly<Record<string, unknown>>;
  /** Statements that belong to the scope, where the server counted them. */
  readonly total?: number;
  /** Ids and names of the scope that this dataset does not have. */
  readonly missing: readonly string[];
}

/** A scope with nothing in it. */
export const emptyGraph: ScopedGraph = { nodes: [], edges: [], isTruncated: false, missing: [] };

/** Everything that is in one of the graphs, once, in the order in which it first appears. */
export function mergeGraphs(graphs: readonly ScopedGraph[]): ScopedGraph {
  const [first, ...others] = graphs;
  if (first && others.length === 0) return first;
  const nodes = new Map(graphs.flatMap((graph) => graph.nodes).map((node) => [node.id, node]));
  const edges = new Map(graphs.flatMap((graph) => graph.edges).map((edge) => [edge.properties.id, edge]));
  const paths = graphs.flatMap((graph) => graph.paths ?? []);
  const total = graphs.find((graph) => graph.total !== undefined)?.total;
  const questionVariables = graphs.find((graph) => graph.questionVariables)?.questionVariables;
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    ...(graphs.some((graph) => graph.paths) && { paths }),
    ...(total !== undefined && { total }),
    ...(graphs.some((graph) => graph.isReachedByFilters) && { isReachedByFilters: true }),
    ...(questionVariables && { questionVariables }),
    isTruncated: graphs.some((graph) => graph.isTruncated),
    missing: [...new Set(graphs.flatMap((graph) => graph.missing))],
  };
}

/** The graph of some statements and the nodes at their ends. */
export function toGraph(edges: readonly StatementEdge[], nodes: readonly NodeSummary[] = []): ScopedGraph {
  const ends = edges.flatMap(({ subject, object }) => [subject, object]);
  const nodeById = new Map([...nodes, ...ends].map((node) => [node.id, node]));
  return { ...emptyGraph, nodes: [...nodeById.values()], edges };
}
