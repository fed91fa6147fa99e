import { ask } from "../api/ask.ts";
import { getReferenceProperties, getVocabulary } from "../api/vocabulary.ts";
import { findNodesInPeriod } from "./dated-references.ts";
import { defaultPictureLimit, isDefaultPicture, listDefaultRelations } from "./default-relations.ts";
import { isNarrowed, type Scope } from "./scope.ts";
import { toKindsOperation, toSelectionOperation } from "./scope-operations.ts";
import { mergeGraphs, type ScopedGraph, toGraph } from "./scoped-graph.ts";
import { toStatementFilter } from "./to-statement-filter.ts";

const usualStatements = 1000;
const mostNodesOfAKind = 1000;

/**
 * The statements that pass the filters of a scope without a start. Kinds alone ask for their nodes too, whether or not a
 * statement ties them to one another.
 */
export async function loadSelection(asked: Scope, signal?: AbortSignal): Promise<ScopedGraph> {
  const isDefault = isDefaultPicture(asked);
  const scope = isDefault ? { ...asked, relations: listDefaultRelations(getVocabulary()) } : asked;
  const lists = getReferenceProperties().filter(({ isList }) => isList);
  const inPeriod = await findNodesInPeriod(scope, signal);
  const where = toStatementFilter(scope, { inPeriod, listProperties: new Set(lists.map(({ name }) => name)) });
  const limit = scope.limit || (isDefault ? defaultPictureLimit : usualStatements);
  const { subgraph, statements } = await ask(toSelectionOperation(), { where, limit }, signal);
  const { nodes, edges, truncated } = subgraph;
  const graph = { nodes, edges, total: statements.totalCount, isTruncated: truncated, missing: [] };
  const isByKindOnly = scope.kinds.length > 0 && !isNarrowed({ ...scope, kinds: [] });
  return isByKindOnly ? mergeGraphs([graph, await loadKinds(scope, signal)]) : graph;
}

async function loadKinds({ kinds, withoutKinds }: Scope, signal?: AbortSignal): Promise<ScopedGraph> {
  const shown = kinds.filter((kind) => !withoutKinds.includes(kind));
  const byField = shown.length > 0 ? await ask(toKindsOperation(shown), { limit: mostNodesOfAKind }, signal) : {};
  const lists = Object.values(byField);
  const isTruncated = lists.some((nodes) => nodes.length === mostNodesOfAKind);
  return { ...toGraph([], lists.flat()), isTruncated };
}
