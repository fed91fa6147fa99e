import { ask } from "../api/ask.ts";
import { getVocabulary } from "../api/vocabulary.ts";
import { listAllowed } from "./list-allowed.ts";
import type { Scope } from "./scope.ts";
import { toPathsOperation } from "./scope-operations.ts";
import { type ScopedGraph, toGraph } from "./scoped-graph.ts";

/** Chains at most; the server gives no more than 50. */
const usualPaths = 12;

/** The shortest chains between the two ends of a scope, through the relations that it shows. */
export async function loadPaths(scope: Scope, signal?: AbortSignal): Promise<ScopedGraph> {
  const { from, to, maxLength } = scope;
  const types = getVocabulary().ontology.relations.map(({ type }) => type);
  const relations = listAllowed(types, scope.relations, scope.withoutRelations);
  const limit = scope.limit ? Math.min(scope.limit, 50) : usualPaths;
  const { paths } = await ask(toPathsOperation(), { from, to, maxLength, limit, relations }, signal);
  const graph = toGraph(
    [...new Map(paths.flatMap(({ statements }) => statements).map((edge) => [edge.properties.id, edge])).values()],
    paths.flatMap(({ nodes }) => nodes),
  );
  return { ...graph, paths, isTruncated: paths.length === limit };
}
