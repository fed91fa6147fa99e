import { filterGraph } from "./filter-graph.ts";
import { hasStart, type Scope, withoutFilters } from "./scope.ts";
import type { ScopedGraph } from "./scoped-graph.ts";

/** What a scope shows of what was loaded for it: without a start, the server has applied most filters. */
export function filterLoaded(loaded: ScopedGraph, scope: Scope): ScopedGraph {
  return filterGraph(loaded, toOwnFilters(scope));
}

function toOwnFilters(scope: Scope): Scope {
  if (hasStart(scope)) return scope;
  const { withoutKinds, withoutRelations } = scope;
  return { ...withoutFilters(scope), withoutKinds, withoutRelations };
}
