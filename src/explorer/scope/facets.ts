import type { NodeSummary, StatementEdge } from "../api/shapes.ts";
import { findDocuments } from "./statement-documents.ts";

/** Something that occurs, with how often. */
export interface Facet<Item> {
  readonly item: Item;
  readonly count: number;
}

/** The kinds of some nodes, the most frequent first. */
export function countKinds(nodes: readonly NodeSummary[]): readonly Facet<string>[] {
  return countItems(nodes.map(({ __typename }) => __typename));
}

/** The relations of some statements, the most frequent first. */
export function countRelations(edges: readonly StatementEdge[]): readonly Facet<string>[] {
  return countItems(edges.map(({ relation }) => relation));
}

/**
 * How many of some statements have evidence in each document, the most frequent first.
 *
 * @param documents ids of all documents with passages
 */
export function countDocuments(
  edges: readonly StatementEdge[],
  documents: readonly string[],
): readonly Facet<string>[] {
  return countItems(edges.flatMap(({ properties }) => findDocuments(properties.evidence, documents)));
}

/**
 * The nodes that a property of some statements leads to, the most frequent first.
 *
 * @param as the property of the statement that holds the nodes themselves
 */
export function countReferences(edges: readonly StatementEdge[], as: string): readonly Facet<NodeSummary>[] {
  const nodes = edges.flatMap(({ properties }) => [properties[as] ?? []].flat() as NodeSummary[]);
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  return countItems(nodes.map(({ id }) => id)).flatMap(({ item, count }) => {
    const node = nodeById.get(item);
    return node ? [{ item: node, count }] : [];
  });
}

function countItems(items: readonly string[]): readonly Facet<string>[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].map(([item, count]) => ({ item, count })).sort((a, b) => b.count - a.count);
}
