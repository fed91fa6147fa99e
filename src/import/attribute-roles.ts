import { toKebabCase } from "../ontology/to-kebab-case.js";
import { edgeAttributeNames, nodeAttributeNames, nodeMeasures, outlineNames } from "../store/attribute-names.js";
import type { Attributes, ImportedGraph } from "./imported-graph.js";

/** Which attributes of a file play a part of their own. */
export interface AttributeRoles {
  /** The file follows the conventions of what is exported here. */
  readonly isOwn: boolean;
  readonly kind: string | undefined;
  /** Attributes that can name a node, the best first. */
  readonly names: readonly string[];
  readonly relation: string | undefined;
  /** Attributes that are no properties: those above, and how things are drawn or measured in files of our own. */
  readonly nodesPassOver: ReadonlySet<string>;
  readonly edgesPassOver: ReadonlySet<string>;
}

/** True when the texts of an attribute can be kinds, or relations. */
export type TextsTest = (texts: ReadonlySet<string>) => boolean;

const kindAttributes = ["kind", ":LABEL", "labels", "type"];
const relationAttributes = ["relation", ":TYPE", "kind", "type", "relationship", "label", "interaction", "key"];

/** What tells directed edges from others is no relation, and no property. */
const directions = /^(un)?directed$|^mutual$/i;

/** The roles of attributes; of several that could play one, the first of the lists above, letter case apart. */
export function findRoles(graph: ImportedGraph, areKinds: TextsTest, areRelations: TextsTest): AttributeRoles {
  const isOwn = followsOwnConventions(graph);
  const nodes = graph.nodes.map(({ attributes }) => attributes);
  const edges = graph.edges.map(({ attributes }) => attributes);
  const nodeNames = listNames(nodes);
  const edgeNames = listNames(edges);
  const direction = ["type", "direction"].map((name) => edgeNames.get(name)).find((name) => areDirections(edges, name));
  const kind = isOwn ? "kind" : findAttribute(nodes, nodeNames, kindAttributes, areKinds);
  const candidates = relationAttributes.filter(
    (name) => direction === undefined || edgeNames.get(name.toLowerCase()) !== direction,
  );
  const relation = isOwn ? "relation" : findAttribute(edges, edgeNames, candidates, areRelations);
  const names = findNames(nodeNames);
  return {
    isOwn,
    kind,
    names,
    relation,
    nodesPassOver: new Set([
      ...(kind === undefined ? [] : [kind]),
      ...(isOwn ? [...nodeAttributeNames, ...nodeMeasures, ...outlineNames] : names),
    ]),
    edgesPassOver: new Set([
      ...[relation, direction].filter((name) => name !== undefined),
      ...(isOwn ? [...edgeAttributeNames, "inferred", "evidence", "conflictsWith"] : []),
    ]),
  };
}

/** The text of an attribute; of lists and lists of labels the first entry. */
export function findText(attributes: Attributes, name: string | undefined): string | undefined {
  const value = name === undefined ? undefined : attributes[name];
  const single = Array.isArray(value) ? value[0] : value;
  if (single === undefined) return undefined;
  const text = String(single).trim();
  return name === ":LABEL" || name === "labels" ? text.replace(/^:/, "").split(/[;:]/)[0] : text;
}

/** Every node has an id of its kind, and every edge names its relation and evidence. */
function followsOwnConventions({ nodes, edges }: ImportedGraph): boolean {
  return (
    nodes.length > 0 &&
    nodes.every(({ id, attributes }) => id.startsWith(`${toKebabCase(String(attributes.kind))}:`)) &&
    edges.every(({ attributes }) => attributes.relation !== undefined && attributes.evidence !== undefined)
  );
}

/** Attributes as the file writes them, by their names in small letters. */
function listNames(all: readonly Attributes[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const attributes of all) for (const name in attributes) found.set(name.toLowerCase(), name);
  return found;
}

function findAttribute(
  all: readonly Attributes[],
  names: ReadonlyMap<string, string>,
  candidates: readonly string[],
  isFit: TextsTest,
): string | undefined {
  return candidates.map((candidate) => names.get(candidate.toLowerCase())).find((name) => isFit(listTexts(all, name)));
}

function areDirections(all: readonly Attributes[], name: string | undefined): boolean {
  const texts = [...listTexts(all, name)];
  return texts.length > 0 && texts.every((text) => directions.test(text));
}

function listTexts(all: readonly Attributes[], name: string | undefined): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const attributes of all) {
    const text = findText(attributes, name);
    if (text !== undefined && text !== "") texts.add(text);
  }
  return texts;
}

/** A name and a label, where nodes have either; a title where they have neither. */
function findNames(names: ReadonlyMap<string, string>): readonly string[] {
  const found = [names.get("name"), names.get("label")].filter((name) => name !== undefined);
  const title = names.get("title");
  return found.length === 0 && title !== undefined ? [title] : found;
}
