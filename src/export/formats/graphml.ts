import { escapeXmlAttribute, escapeXmlText } from "../../shared/xml-text.js";
import type { AttributeType } from "../entries/attributes.js";
import { type Column, toEntries } from "../entries/to-entries.js";
import type { ExportFormat } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { toFileAttributes } from "../to-file-attributes.js";
import { xmlLosses } from "../xml/xml-losses.js";
import {
  createXmlValueWriter,
  type DeclaredColumn,
  declareColumns,
  type ValueElement,
} from "../xml/xml-value-writer.js";

/**
 * GraphML 1.0: every column is a key, and what the file says of itself stands at the graph.
 *
 * Lists are JSON; the description of their key ends with "(a list, as JSON)".
 *
 * @see http://graphml.graphdrawing.org/specification.html
 */
export const graphml: ExportFormat = {
  name: "graphml",
  title: "GraphML",
  readBy: "Cytoscape, NetworkX, igraph, yEd, Gephi",
  mediaType: "application/graphml+xml",
  losses: xmlLosses,
  write: writeGraph,
};

function* writeGraph(graph: ExportGraph): Generator<string, void, undefined> {
  const { nodeColumns, edgeColumns, ofNode, ofStatement } = toEntries(graph);
  const [nodeKeys, edgeKeys] = [declareColumns(nodeColumns, "n"), declareColumns(edgeColumns, "e")];
  const [writeNode, writeEdge] = [createXmlValueWriter(nodeKeys, data), createXmlValueWriter(edgeKeys, data)];

  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const key of graphKeys) yield toKey(key, "graph");
  for (const key of nodeKeys) yield toKey(key, "node");
  for (const key of edgeKeys) yield toKey(key, "edge");
  yield `<graph edgedefault="directed">${writeFile({ ...toFileAttributes(graph, graphml) })}\n`;
  for (const node of graph.nodes()) {
    yield `<node id="${escapeXmlAttribute(node.id)}">${writeNode(ofNode(node))}</node>\n`;
  }
  for (const statement of graph.statements()) {
    const { id, subject, object } = statement;
    const ends = `source="${escapeXmlAttribute(subject)}" target="${escapeXmlAttribute(object)}"`;
    yield `<edge id="${escapeXmlAttribute(id)}" ${ends}>${writeEdge(ofStatement(statement))}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

const data: ValueElement = { open: (id) => `<data key="${id}">`, close: "</data>", escape: escapeXmlText };

const keyTypes: Readonly<Record<AttributeType, string>> = {
  String: "string",
  Int: "int",
  Float: "double",
  Boolean: "boolean",
};

function toKey({ id, name, type, isList, description }: DeclaredColumn, owner: "graph" | "node" | "edge"): string {
  const told = isList ? `${description} (a list, as JSON)` : description;
  const typed = `attr.name="${escapeXmlAttribute(name)}" attr.type="${isList ? "string" : keyTypes[type]}"`;
  return `<key id="${id}" for="${owner}" ${typed}><desc>${escapeXmlText(told)}</desc></key>\n`;
}

const graphColumns: readonly Column[] = [
  { name: "generator", type: "String", isList: false, description: "What wrote the file." },
  { name: "version", type: "String", isList: false, description: "The dataset's version." },
  { name: "scope", type: "String", isList: false, description: "What of the dataset it is." },
  { name: "language", type: "String", isList: false, description: "The language of labels." },
  { name: "losses", type: "String", isList: true, description: "What of the graph is not in the file." },
];

const graphKeys = declareColumns(graphColumns, "g");
const writeFile = createXmlValueWriter(graphKeys, data);
