import { generatorName } from "../../shared/generator-name.js";
import { unescapeXmlText } from "../../shared/xml-text.js";
import type { ImportFile, ImportFormat } from "../import-format.js";
import type { ImportedEdge, ImportedGraph, ImportedNode } from "../imported-graph.js";
import { parseXml, type RefuseHere, type XmlAttributes, type XmlHandlers } from "../parse-xml.js";
import { toAttributes } from "../to-attributes.js";
import { toXmlValue, withDefaults, type XmlColumn } from "../xml-columns.js";
import { hasEnding } from "./match-files.js";

/** GraphML; the labels of yEd are read as `label`. Graphs within nodes are read as part of the one graph. */
export const graphml: ImportFormat = {
  name: "graphml",
  title: "GraphML",
  matches: (files) => files.length === 1 && hasEnding(files, "graphml"),
  read: ([file]) => parseGraph(file as ImportFile),
};

interface Key extends XmlColumn {
  readonly owner: string;
}

/** A node, an edge or the graph that is open, and what has been read of it. */
interface OpenElement {
  readonly type: string;
  readonly attributes: XmlAttributes;
  readonly values: Map<string, unknown>;
}

interface Reading {
  readonly keys: Map<string, Key>;
  readonly open: OpenElement[];
  readonly nodes: ImportedNode[];
  readonly edges: ImportedEdge[];
  /** The file was written here, so texts are to be unescaped. */
  isOwn: boolean;
}

function parseGraph(file: ImportFile): ImportedGraph {
  const reading: Reading = { keys: new Map(), open: [], nodes: [], edges: [], isOwn: false };
  parseXml(file, (refuse) => createHandlers(reading, refuse));
  return { nodes: reading.nodes, edges: reading.edges, isUntyped: false };
}

const owners = new Set(["graph", "node", "edge"]);
const labels = new Set(["NodeLabel", "EdgeLabel"]);

function createHandlers(reading: Reading, refuse: RefuseHere): XmlHandlers {
  let key: XmlAttributes = {};
  let data: string | undefined;
  let text = "";
  return {
    open: (name, attributes) => {
      if (name === "hyperedge") throw refuse("it has hyperedges, which have more than two ends.");
      if (owners.has(name)) reading.open.push({ type: name, attributes, values: new Map() });
      if (name === "key") key = attributes;
      if (name === "key") addKey(reading, key, refuse);
      if (name === "data") data = attributes.key;
      if (name === "data" || name === "default" || name === "desc" || labels.has(name)) text = "";
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => {
      if (name === "desc") markList(reading, key, text);
      if (name === "default") setDefault(reading, key, text);
      if (labels.has(name)) setLabel(reading, text);
      if (name === "data" && data !== undefined) setValue(reading, data, text);
      if (name === "data") data = undefined;
      if (owners.has(name)) closeElement(reading, refuse);
    },
  };
}

function addKey(reading: Reading, attributes: XmlAttributes, refuse: RefuseHere): void {
  const { id, for: owner = "all" } = attributes;
  const name = attributes["attr.name"] ?? attributes.name;
  if (id === undefined) throw refuse("a key has no id.");
  // A key without a name holds how its program draws things.
  if (name === undefined) return;
  const type = attributes["attr.type"] ?? attributes.type ?? "string";
  reading.keys.set(id, { name, type, isList: false, owner });
}

function markList({ keys }: Reading, { id = "" }: XmlAttributes, description: string): void {
  const key = keys.get(id);
  if (key && description.endsWith("(a list, as JSON)")) keys.set(id, { ...key, isList: true });
}

function setDefault({ keys }: Reading, { id = "" }: XmlAttributes, text: string): void {
  const key = keys.get(id);
  if (key && text !== "") key.defaultText = text;
}

function setLabel({ open }: Reading, text: string): void {
  const values = open.at(-1)?.values;
  if (values && !values.has("label") && text.trim() !== "") values.set("label", text.trim());
}

function setValue(reading: Reading, id: string, text: string): void {
  const key = reading.keys.get(id);
  const element = reading.open.at(-1);
  if (key === undefined || element === undefined) return;
  element.values.set(key.name, toXmlValue(key, reading.isOwn ? unescapeXmlText(text) : text));
  if (element.type === "graph" && key.name === "generator" && text === generatorName) reading.isOwn = true;
}

function closeElement(reading: Reading, refuse: RefuseHere): void {
  const element = reading.open.pop();
  if (element === undefined || element.type === "graph") return;
  const { type, attributes, values } = element;
  const keys = [...reading.keys.values()].filter(({ owner }) => owner === type || owner === "all");
  const told = toAttributes(withDefaults(values, keys));
  const { id, source, target } = attributes;
  if (type === "node") {
    if (id === undefined) throw refuse("a node has no id.");
    reading.nodes.push({ id, attributes: told });
  } else if (source === undefined || target === undefined) throw refuse("an edge lacks an end.");
  else reading.edges.push({ ...(id === undefined ? {} : { id }), source, target, attributes: told });
}
