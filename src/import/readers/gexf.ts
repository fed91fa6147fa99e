import { generatorName } from "../../shared/generator-name.js";
import { unescapeXmlText } from "../../shared/xml-text.js";
import type { ImportFile, ImportFormat } from "../import-format.js";
import type { ImportedEdge, ImportedGraph, ImportedNode } from "../imported-graph.js";
import { parseXml, type RefuseHere, type XmlAttributes, type XmlHandlers } from "../parse-xml.js";
import { toAttributes } from "../to-attributes.js";
import { toXmlValue, withDefaults, type XmlColumn } from "../xml-columns.js";
import { hasEnding } from "./match-files.js";

/** GEXF 1.1 to 1.3. How things are drawn is passed over; the time of an edge is read as `from` and `until`. */
export const gexf: ImportFormat = {
  name: "gexf",
  title: "GEXF",
  matches: (files) => files.length === 1 && hasEnding(files, "gexf"),
  read: ([file]) => parseGraph(file as ImportFile),
};

interface OpenElement {
  readonly type: "node" | "edge";
  readonly attributes: XmlAttributes;
  readonly values: Map<string, unknown>;
}

interface Reading {
  /** Declared attributes by class and id. */
  readonly columns: Map<string, Map<string, XmlColumn>>;
  readonly open: OpenElement[];
  readonly nodes: ImportedNode[];
  readonly edges: ImportedEdge[];
  /** The file was written here: texts are to be unescaped, and what stands twice is read once. */
  isOwn: boolean;
}

function parseGraph(file: ImportFile): ImportedGraph {
  const reading: Reading = { columns: new Map(), open: [], nodes: [], edges: [], isOwn: false };
  parseXml(file, (refuse) => createHandlers(reading, refuse));
  return { nodes: reading.nodes, edges: reading.edges, isUntyped: false };
}

function createHandlers(reading: Reading, refuse: RefuseHere): XmlHandlers {
  let owner = "node";
  let column: XmlColumn | undefined;
  let text = "";
  return {
    open: (name, attributes) => {
      text = "";
      if (name === "attributes") owner = attributes.class ?? "node";
      if (name === "attribute") column = addColumn(reading, owner, attributes, refuse);
      if (name === "node" || name === "edge") reading.open.push({ type: name, attributes, values: new Map() });
      if (name === "attvalue") setValue(reading, attributes);
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => {
      if (name === "creator") reading.isOwn = text === generatorName;
      if (name === "default" && column !== undefined) column.defaultText = text;
      if (name === "node" || name === "edge") closeElement(reading, refuse);
    },
  };
}

function addColumn(reading: Reading, owner: string, attributes: XmlAttributes, refuse: RefuseHere): XmlColumn {
  const { id, title, type = "string" } = attributes;
  if (id === undefined) throw refuse("an attribute has no id.");
  const column: XmlColumn = { name: title ?? id, type, isList: type.startsWith("list") };
  const columns = reading.columns.get(owner) ?? new Map<string, XmlColumn>();
  reading.columns.set(owner, columns.set(id, column));
  return column;
}

function setValue({ columns, open, isOwn }: Reading, attributes: XmlAttributes): void {
  const element = open.at(-1);
  const id = attributes.for ?? attributes.id ?? "";
  const column = element && columns.get(element.type)?.get(id);
  const { value } = attributes;
  if (column === undefined || value === undefined) return;
  element?.values.set(column.name, toXmlValue(column, isOwn ? unescapeXmlText(value) : value));
}

function closeElement(reading: Reading, refuse: RefuseHere): void {
  const element = reading.open.pop();
  if (element === undefined) return;
  const { type, attributes, values } = element;
  const all = new Map([
    ...(reading.isOwn ? [] : toNative(element)),
    ...withDefaults(values, reading.columns.get(type)?.values() ?? []),
  ]);
  const { id, source, target } = attributes;
  if (type === "node") {
    if (id === undefined) throw refuse("a node has no id.");
    reading.nodes.push({ id, attributes: toAttributes(all) });
  } else if (source === undefined || target === undefined) throw refuse("an edge lacks an end.");
  else reading.edges.push({ ...(id === undefined ? {} : { id }), source, target, attributes: toAttributes(all) });
}

/** What stands at an element itself. */
function toNative({ type, attributes }: OpenElement): readonly (readonly [string, unknown])[] {
  const { label, kind, weight, start, end } = attributes;
  if (type === "node") return [["label", label]];
  const measured = weight === undefined ? undefined : Number(weight);
  return [
    ["label", label],
    ["kind", kind],
    ["weight", measured],
    ["from", start],
    ["until", end],
  ];
}
