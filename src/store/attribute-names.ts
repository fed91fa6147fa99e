/** Names that a node's attributes have for themselves where graphs are held or written. */
export const nodeAttributeNames = ["id", "kind", "label", "color", "size", "x", "y"] as const;

/** What nodes of documents with a source text say beside their properties: passages, first lines of pages, sections. */
export const outlineNames = ["sourcePassages", "sourcePages", "sourceSections"] as const;

export type OutlineName = (typeof outlineNames)[number];

/** Figures about a node's place in the graph, each an attribute of its own. */
export const nodeMeasures = ["degree", "pagerank", "betweenness", "community", "component"] as const;

export type NodeMeasure = (typeof nodeMeasures)[number];

/** Names that a statement's attributes have for themselves where graphs are held or written. */
export const edgeAttributeNames = [
  ...["id", "key", "source", "target", "relation", "label", "color", "weight", "citation"],
] as const;

const takenForNodes: ReadonlySet<string> = new Set([...nodeAttributeNames, ...outlineNames, ...nodeMeasures]);
const takenForEdges: ReadonlySet<string> = new Set(edgeAttributeNames);

/** The attribute that holds a property of a node; where the name is taken it goes by its kind, as in `documentKind`. */
export function toNodeAttributeName(kind: string, property: string): string {
  return takenForNodes.has(property) ? toPrefixed(kind, property) : property;
}

/** The attribute that holds a property of a statement; where the name is taken it is prefixed, as in `statementWeight`. */
export function toEdgeAttributeName(property: string): string {
  return takenForEdges.has(property) ? toPrefixed("statement", property) : property;
}

function toPrefixed(prefix: string, name: string): string {
  return `${prefix.charAt(0).toLowerCase()}${prefix.slice(1)}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
