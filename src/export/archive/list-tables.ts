import type { NodeRecord } from "../../dataset/dataset.js";
import type { KindDefinition, RelationDefinition } from "../../ontology/ontology.js";
import type { ExportGraph } from "../export-graph.js";

/** What a graph has records of, each for a file of its own. */
export interface GraphTables {
  /** Kinds with nodes, in display order; the kind of the evidence is not among them. */
  readonly kinds: readonly KindDefinition[];
  /** Relations with statements, by type. */
  readonly relations: readonly RelationDefinition[];
}

/** The kinds and relations that a graph has records of; walks all nodes. */
export function listTables(graph: ExportGraph): GraphTables {
  const kinds = new Set<string>();
  for (const { kind } of graph.nodes()) kinds.add(kind);
  return {
    kinds: graph.ontology.kinds.filter(({ name }) => kinds.has(name)),
    relations: graph.ontology.relations.filter(({ type }) => hasAny(graph.statementsOfRelation(type))),
  };
}

/** The nodes of one kind, by id. */
export function* nodesOfKind(graph: ExportGraph, kind: string): Generator<NodeRecord, void, undefined> {
  for (const node of graph.nodes()) if (node.kind === kind) yield node;
}

function hasAny(list: Iterable<unknown>): boolean {
  for (const _ of list) return true;
  return false;
}
