import type { MultiDirectedGraph } from "graphology";

/** Which part of a graph to write. Unknown ids are passed over. */
export interface GraphPart {
  readonly nodes: readonly string[];
  /** Their ends are written too. */
  readonly statements: readonly string[];
}

/**
 * A graph in Graphology's own serialised form, in pieces, one node or edge to a line, keys in sorted order.
 *
 * `MultiDirectedGraph.from(JSON.parse(text))` makes an equal graph of the joined pieces. A part carries, of the graph
 * attribute `passages`, only those that its statements rest on.
 */
export function* toGraphologyJson(graph: MultiDirectedGraph, part?: GraphPart): Generator<string, void, undefined> {
  const edges = part ? sortKnown(part.statements, (key) => graph.hasEdge(key)) : graph.edges();
  const nodes = part
    ? sortKnown([...part.nodes, ...findEnds(graph, edges)], (key) => graph.hasNode(key))
    : graph.nodes();
  const options = { type: graph.type, multi: graph.multi, allowSelfLoops: graph.allowSelfLoops };
  yield `{\n"options":${JSON.stringify(options)},\n"attributes":`;
  yield* writeAttributes(graph, part ? findEvidence(graph, edges) : undefined);
  yield ',\n"nodes":';
  yield* writeList(nodes, (key) => ({ key, attributes: graph.getNodeAttributes(key) }));
  yield ',\n"edges":';
  yield* writeList(edges, (key) => {
    const [source, target] = graph.extremities(key);
    return { key, source, target, attributes: graph.getEdgeAttributes(key) };
  });
  yield "\n}\n";
}

/** The graph's attributes with the passages one by one, all of them or those named. */
function* writeAttributes(graph: MultiDirectedGraph, wanted: ReadonlySet<string> | undefined): Generator<string> {
  const { passages = {}, ...others } = graph.getAttributes() as { passages?: Record<string, unknown> };
  yield `{${Object.entries(others)
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`)
    .join("")}"passages":{`;
  let separator = "\n";
  for (const [id, properties] of Object.entries(passages)) {
    if (wanted && !wanted.has(id)) continue;
    yield `${separator}${JSON.stringify(id)}:${JSON.stringify(properties)}`;
    separator = ",\n";
  }
  yield "\n}}";
}

function* writeList(keys: readonly string[], toEntry: (key: string) => unknown): Generator<string> {
  let separator = "[\n";
  for (const key of keys) {
    yield separator + JSON.stringify(toEntry(key));
    separator = ",\n";
  }
  yield keys.length === 0 ? "[]" : "\n]";
}

function sortKnown(keys: Iterable<string>, isKnown: (key: string) => boolean): string[] {
  return [...new Set(keys)].filter(isKnown).sort();
}

function findEnds(graph: MultiDirectedGraph, edges: readonly string[]): string[] {
  return edges.flatMap((edge) => graph.extremities(edge));
}

function findEvidence(graph: MultiDirectedGraph, edges: readonly string[]): Set<string> {
  return new Set(edges.flatMap((edge) => (graph.getEdgeAttribute(edge, "evidence") as readonly string[]) ?? []));
}
