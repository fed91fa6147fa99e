import type { NodeRecord, StatementRecord, Value } from "../../dataset/dataset.js";
import type { NodeMeasure } from "../../store/attribute-names.js";
import type { ExportGraph } from "../export-graph.js";
import {
  type Attribute,
  type AttributeType,
  type HeldAttribute,
  toNodeAttributes,
  toStatementAttributes,
} from "./attributes.js";
import { createOutlines } from "./source-outlines.js";

/** A column of the one table of nodes, or of statements. */
export interface Column {
  readonly name: string;
  readonly type: AttributeType;
  readonly isList: boolean;
  /** What it holds, in English. */
  readonly description: string;
}

/** What a record holds by column name; absent values have no key. */
export type Entry = Readonly<Record<string, Value>>;

/** A graph as formats with one table of nodes and one of statements write it: ids and ends are left to the format. */
export interface Entries {
  readonly nodeColumns: readonly Column[];
  readonly edgeColumns: readonly Column[];
  ofNode(node: NodeRecord): Entry;
  ofStatement(statement: StatementRecord): Entry;
}

/** The tables of a graph: what its records say, how they are drawn, and the figures that were asked for. */
export function toEntries(graph: ExportGraph): Entries {
  const nodes = toNodeAttributes(graph.ontology);
  const statements = toStatementAttributes(graph.ontology);
  const findOutline = createOutlines(graph);
  return {
    nodeColumns: [
      ...nodeColumns,
      ...nodes.all.map(toColumn),
      ...(graph.sources.length === 0 ? [] : outlineColumns),
      ...drawnNodeColumns,
      ...graph.measures.map(toMeasured),
    ],
    edgeColumns: [...edgeColumns, ...statements.map(({ attribute }) => toColumn(attribute)), ...drawnEdgeColumns],
    ofNode: (node) => {
      const entry = toNodeEntry(node, nodes.ofKind(node.kind), graph);
      const outline = findOutline(node.id);
      return outline ? { ...entry, ...outline } : entry;
    },
    ofStatement: (statement) => toStatementEntry(statement, statements, graph),
  };
}

function toNodeEntry(node: NodeRecord, held: readonly HeldAttribute[], graph: ExportGraph): Entry {
  const entry: Record<string, Value> = { kind: node.kind };
  for (const { attribute, property } of held) {
    const value = node.properties[property];
    if (value !== undefined) entry[attribute.name] = toHeld(value, attribute);
  }
  const { label, color, size } = graph.lookOfNode(node);
  entry.label = label;
  entry.color = color;
  entry.size = size;
  const place = graph.placeOfNode(node.id);
  if (place) {
    entry.x = place.x;
    entry.y = place.y;
  }
  for (const measure of graph.measures) entry[measure.name] = measure.of(node.id);
  return entry;
}

function toStatementEntry(statement: StatementRecord, held: readonly HeldAttribute[], graph: ExportGraph): Entry {
  const entry: Record<string, Value> = { relation: statement.relation };
  for (const { attribute, property } of held) {
    const value = statement[property];
    if (value !== undefined) entry[attribute.name] = value;
  }
  const { label, color, weight } = graph.lookOfStatement(statement);
  entry.label = label;
  entry.color = color;
  entry.weight = weight;
  entry.citation = graph.citationsOf(statement);
  return entry;
}

/** A value in the type of a column that kinds share. */
function toHeld(value: Value, { type, isList }: Attribute): Value {
  if (isList && !Array.isArray(value)) return type === "String" ? [String(value)] : [value as number];
  return type === "String" && !Array.isArray(value) && typeof value !== "string" ? String(value) : value;
}

function toColumn({ name, type, isList, definition }: Attribute): Column {
  return { name, type, isList, description: definition.description };
}

function toMeasured({ name, type }: { readonly name: NodeMeasure; readonly type: "Int" | "Float" }): Column {
  return { name, type, isList: false, description: measureDescriptions[name] };
}

const measureDescriptions: Readonly<Record<NodeMeasure, string>> = {
  degree: "Number of statements at the node.",
  pagerank: "PageRank over the statements in their direction.",
  betweenness: "Share of the shortest chains between others that lead through the node, direction aside.",
  community: "Number of the community by Louvain's method, the largest 0.",
  component: "Number of the connected part, the largest 0.",
};

const nodeColumns: readonly Column[] = [toOwn("kind", "String", "Kind of the node.")];

const outlineColumns: readonly Column[] = [
  toList(
    "sourcePassages",
    "String",
    "Lines and fingerprint of each passage that statements rest on, for documents with a text.",
  ),
  toList("sourcePages", "Int", "First line of each page, for documents with a text."),
  toList("sourceSections", "String", "Each section as JSON, for documents with a text."),
];

const drawnNodeColumns: readonly Column[] = [
  toOwn("label", "String", "Name in the language of the file."),
  toOwn("color", "String", "Colour of the kind."),
  toOwn("size", "Float", "Radius for drawing; grows with the number of statements."),
  toOwn("x", "Float", "Where it is drawn, where a layout was asked for."),
  toOwn("y", "Float", "Where it is drawn, where a layout was asked for."),
];

const edgeColumns: readonly Column[] = [toOwn("relation", "String", "Type of the relation.")];

const drawnEdgeColumns: readonly Column[] = [
  toOwn("label", "String", "The relation in the language of the file."),
  toOwn("color", "String", "Colour of the stance, or grey."),
  toOwn("weight", "Int", "Number of passages that the statement rests on."),
  toList("citation", "String", "Where those passages stand, in words."),
];

function toOwn(name: string, type: AttributeType, description: string): Column {
  return { name, type, isList: false, description };
}

function toList(name: string, type: AttributeType, description: string): Column {
  return { ...toOwn(name, type, description), isList: true };
}
