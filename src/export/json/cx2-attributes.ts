import type { Language } from "../../query/looks.js";
import type { AttributeType } from "../entries/attributes.js";
import type { Column, Entries } from "../entries/to-entries.js";
import { toCytoscapeName } from "./cytoscape-names.js";

/** Types by attribute name. */
type Declarations = Readonly<Record<string, { readonly d: string }>>;

/** The types of all attributes, by the aspect that holds them. */
export function declareAttributes(
  networkAttributes: Readonly<Record<string, string | readonly string[]>>,
  { nodeColumns, edgeColumns }: Pick<Entries, "nodeColumns" | "edgeColumns">,
  language: Language,
): Readonly<Record<"networkAttributes" | "nodes" | "edges", Declarations>> {
  const text = { d: "string" };
  const aboutNetwork = Object.entries(networkAttributes).map(([name, value]) => [
    name,
    typeof value === "string" ? text : { d: "list_of_string" },
  ]);
  return {
    networkAttributes: Object.fromEntries(aboutNetwork),
    nodes: { represents: text, ...declareColumns(nodeColumns, (column) => toNodeAttributeName(column, language)) },
    edges: { key: text, ...declareColumns(edgeColumns, toEdgeAttributeName) },
  };
}

function declareColumns(
  columns: readonly Column[],
  nameOf: (column: string) => string | undefined,
): Readonly<Record<string, { readonly d: string }>> {
  const declared = columns.flatMap(({ name, type, isList }) => {
    const d = isList ? `list_of_${typeNames[type]}` : typeNames[type];
    return nameOf(name) === undefined ? [] : [[nameOf(name), { d }]];
  });
  return Object.fromEntries(declared);
}

const typeNames: Readonly<Record<AttributeType, string>> = {
  String: "string",
  Int: "integer",
  Float: "double",
  Boolean: "boolean",
};

/**
 * What a column of nodes is called in CX2; undefined where it is left out.
 *
 * `name` is what nodes are labelled with there; where that is not in English a node's own name is `nodeName`.
 */
export function toNodeAttributeName(column: string, language: Language): string | undefined {
  if (column === "x" || column === "y") return undefined;
  if (column === "label") return "name";
  // In English it is the label.
  if (column === "name" && language === "en") return undefined;
  return toCytoscapeName(column, "node");
}

/** What a column of statements is called in CX2. */
export function toEdgeAttributeName(column: string): string {
  return column === "relation" ? "interaction" : toCytoscapeName(column, "edge");
}
