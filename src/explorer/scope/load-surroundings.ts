import { ask } from "../api/ask.ts";
import type { Subgraph } from "../api/shapes.ts";
import { getVocabulary } from "../api/vocabulary.ts";
import { filterGraph } from "./filter-graph.ts";
import { listAllowed } from "./list-allowed.ts";
import { hasStart, type Scope } from "./scope.ts";
import { toSurroundingsOperation } from "./scope-operations.ts";
import { mergeGraphs, type ScopedGraph } from "./scoped-graph.ts";

const usualNodes = 300;
const mostNodes = 1000;

/**
 * What surrounds some nodes, whatever the filters, so that it can be said what they leave out.
 *
 * Where that is too much to load, what passes the filters by kind and relation is loaded beside it. In a scope without
 * a start, in which the server filters, the other filters are applied here.
 */
export async function loadSurroundings(
  of: readonly string[],
  depth: number,
  scope: Scope,
  signal?: AbortSignal,
): Promise<ScopedGraph> {
  const { ontology } = getVocabulary();
  const types = ontology.relations.map(({ type }) => type);
  const names = ontology.kinds.filter(({ isEvidence }) => !isEvidence).map(({ name }) => name);
  const relations = listAllowed(types, scope.relations, scope.withoutRelations);
  const kinds = listAllowed(names, scope.kinds, scope.withoutKinds);
  const request = { of, depth, limit: Math.min(scope.limit || usualNodes, mostNodes) };
  const load = async (only: { relations: readonly string[] | null; kinds: readonly string[] | null }) => {
    return toScopedGraph((await ask(toSurroundingsOperation(), { ...request, ...only }, signal)).neighborhood);
  };
  const all = await load({ relations: null, kinds: null });
  const isNarrowable = all.isTruncated && (relations !== null || kinds !== null);
  const narrowed = isNarrowable ? await load({ relations, kinds }) : undefined;
  const graph = narrowed ? addNarrowed(all, narrowed) : all;
  return hasStart(scope) ? graph : filterGraph(graph, scope);
}

function addNarrowed(all: ScopedGraph, narrowed: ScopedGraph): ScopedGraph {
  return { ...mergeGraphs([all, narrowed]), isTruncated: narrowed.isTruncated, isReachedByFilters: true };
}

function toScopedGraph({ nodes, edges, truncated }: Subgraph): ScopedGraph {
  return { nodes, edges, isTruncated: truncated, missing: [] };
}
