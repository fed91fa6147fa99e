import { toJsonText } from "../../shared/json-text.js";
import { type Entries, toEntries } from "../entries/to-entries.js";
import type { ExportFormat } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { declareAttributes, toEdgeAttributeName, toNodeAttributeName } from "../json/cx2-attributes.js";
import { toVisualProperties, visualEditorProperties } from "../json/cx2-style.js";
import { createMemberWriter } from "../json/member-writer.js";
import { writeJsonList, writeList } from "../json/write-json.js";
import { toFileAttributes } from "../to-file-attributes.js";

/**
 * CX2, the Cytoscape exchange format: aspects in a list, what they hold declared before.
 *
 * Nodes and edges have whole numbers for ids. A node's own id is `represents` and its label `name`; a statement's id is
 * `key` and its relation `interaction`. The aspect `passages` holds the properties of each passage.
 *
 * @see https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/
 */
export const cx2: ExportFormat = {
  name: "cx2",
  title: "CX2",
  readBy: "Cytoscape, Cytoscape Web, NDEx",
  mediaType: "application/json",
  losses: ["Cytoscape does not show the passages: statements keep their ids, and say where they stand."],
  write: writeGraph,
};

function* writeGraph(graph: ExportGraph): Generator<string, void, undefined> {
  const entries = toEntries(graph);
  const { generator, ...about } = toFileAttributes(graph, cx2);
  const attributes = { name: `${generator}: ${about.scope}`, generator, ...about };
  const numbers = new Map<string, number>();
  yield '[{"CXVersion":"2.0","hasFragments":false},\n';
  yield `${toAspect("metaData", toMetaData(graph))},\n`;
  yield `${toAspect("attributeDeclarations", [declareAttributes(attributes, entries, graph.language)])},\n`;
  yield `${toAspect("networkAttributes", [attributes])},\n`;
  yield '{"nodes":';
  yield* writeNodes(graph, entries, numbers);
  yield '},\n{"edges":';
  yield* writeEdges(graph, entries, numbers);
  yield '},\n{"passages":';
  yield* writeJsonList(graph.passages(), ({ id, properties }) => ({ id, v: properties }));
  yield `},\n${toAspect("visualProperties", [toVisualProperties(graph.ontology)])},\n`;
  yield `${toAspect("visualEditorProperties", [visualEditorProperties])},\n`;
  yield `${toAspect("status", [{ error: "", success: true }])}]\n`;
}

function toAspect(name: string, elements: readonly unknown[]): string {
  return `{${JSON.stringify(name)}:${JSON.stringify(elements)}}`;
}

function toMetaData(graph: ExportGraph) {
  let passageCount = 0;
  for (const _ of graph.passages()) passageCount++;
  const counts = { nodes: graph.nodeCount, edges: graph.statementCount, passages: passageCount };
  const single = { visualProperties: 1, visualEditorProperties: 1 };
  const all = { attributeDeclarations: 1, networkAttributes: 1, ...counts, ...single };
  return Object.entries(all).map(([name, elementCount]) => ({ name, elementCount }));
}

/** Numbers the nodes on the way. */
function writeNodes(graph: ExportGraph, { nodeColumns, ofNode }: Entries, numbers: Map<string, number>) {
  const write = createMemberWriter(nodeColumns, (column) => toNodeAttributeName(column, graph.language));
  return writeList(graph.nodes(), (node) => {
    const number = numbers.size;
    numbers.set(node.id, number);
    const place = graph.placeOfNode(node.id);
    // Here y points down, in graphs it points up.
    const drawn = place ? `,"x":${JSON.stringify(place.x)},"y":${JSON.stringify(-place.y)}` : "";
    return `{"id":${number}${drawn},"v":{"represents":${toJsonText(node.id)}${write(ofNode(node))}}}`;
  });
}

function writeEdges(graph: ExportGraph, { edgeColumns, ofStatement }: Entries, numbers: ReadonlyMap<string, number>) {
  const write = createMemberWriter(edgeColumns, toEdgeAttributeName);
  let number = 0;
  return writeList(graph.statements(), (statement) => {
    const ends = `"s":${numbers.get(statement.subject)},"t":${numbers.get(statement.object)}`;
    return `{"id":${number++},${ends},"v":{"key":${toJsonText(statement.id)}${write(ofStatement(statement))}}}`;
  });
}
