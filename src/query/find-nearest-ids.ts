import { findNearestNames } from "../shared/nearest-name.js";
import type { QueryContext } from "./query-context.js";

/** Which ids count as near, and how many of them are wanted. */
export interface NearestIdOptions {
  readonly limit: number;
  /** Kinds that a search for the slug is bounded to; all when absent. */
  readonly kinds?: readonly string[] | undefined;
}

/** No id is longer by far; it bounds what comparing costs. */
const longestId = 200;

/**
 * Ids that may be meant by one that leads nowhere, most alike first.
 *
 * Those of the same kind whose slug is near come first, then those of other kinds that have the very slug. Where there
 * are none and no kind begins so, ids stand in that are near as a whole; where there are none either, the nodes that a
 * search for the slug's words finds. Costs a few comparisons for each node.
 */
export function findNearestIds(context: QueryContext, id: string, { limit, kinds }: NearestIdOptions): string[] {
  const wanted = id.slice(0, longestId);
  const ids = [...context.store.allNodeIds()];
  const slug = toSlug(wanted);
  const prefix = wanted.slice(0, wanted.length - slug.length);
  const sameKind = prefix === "" ? [] : ids.filter((other) => other.startsWith(prefix));
  const near = [
    ...findNearestNames(slug, sameKind.map(toSlug), limit).map((name) => prefix + name),
    ...ids.filter((other) => toSlug(other) === slug && !sameKind.includes(other)),
    ...(sameKind.length > 0 ? [] : findNearestNames(wanted, ids, limit)),
  ];
  if (near.length > 0) return [...new Set(near)].slice(0, limit);
  const found = context.getSearchIndex().search(slug.replaceAll("-", " "), { ...(kinds && { kinds }), limit });
  return found.map((hit) => hit.id);
}

function toSlug(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}
