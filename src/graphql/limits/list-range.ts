import { queryLimits } from "../../query/query-limits.js";
import type { QueryLimits } from "./query-limits.js";
import type { RequestField } from "./walk-fields.js";

/** How long a list is when nothing is said, and how long it may be. */
export interface ListRange {
  readonly default: number;
  readonly maximum: number;
}

const operationRanges: ReadonlyMap<string, ListRange> = new Map(
  Object.entries({
    nearest: queryLimits.nearest.limit,
    search: queryLimits.search.limit,
    paths: queryLimits.paths.limit,
    neighborhood: queryLimits.neighborhood.limit,
    subgraph: queryLimits.subgraph.limit,
  }),
);

/** What the `limit` or `first` of a field accepts. */
export function getListRange({ node, parent }: RequestField, limits: QueryLimits): ListRange {
  const own = parent === "Query" ? operationRanges.get(node.name.value) : undefined;
  return own ?? { default: Math.min(limits.defaultListSize, limits.maxListSize), maximum: limits.maxListSize };
}
