import type { KindDefinition, RelationDefinition } from "../../ontology/ontology.js";
import type { ExportGraph } from "../export-graph.js";

/** What a graph has records of, each for a file of its own. */
export interface GraphTables {
  /** Kinds with nodes, in display order; the kind of the evidence is not among them. */
  readonly kinds: readonly KindDefinition[];
  /** Relations with statements, by type. */
  readonly relations: readonly RelationDefinition[];
}

/** The kinds and relations that a graph has records of. */
export function listTables(graph: ExportGraph): GraphTables {
  const { kinds, evidenceKind } = graph.ontology;
  return {
    kinds: kinds.filter(({ name }) => name !== evidenceKind && hasAny(graph.nodesOfKind(name))),
    relations: graph.ontology.relations.filter(({ type }) => hasAny(graph.statementsOfRelation(type))),
  };
}

function hasAny(list: Iterable<unknown>): boolean {
  for (const _ of list) return true;
  return false;
}
