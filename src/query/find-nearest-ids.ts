import { createNearestNames } from "../shared/nearest-name.js";
import type { Deadline } from "../store/graph-store.js";
import type { QueryContext } from "./query-context.js";
import { type Steps, settle } from "./steps.js";
import { takeTurn } from "./take-turn.js";

/** Which ids count as near, and how many of them are wanted. */
export interface NearestIdOptions {
  readonly limit: number;
  /** Kinds that a search for the slug is bounded to; all when absent. */
  readonly kinds?: readonly string[] | undefined;
}

/** Some of them take a millisecond to compare. */
const idsBetween = 1_000;
/** No id is longer by far; it bounds what comparing costs. */
const longestId = 200;

/**
 * Ids that may be meant by one that leads nowhere, most alike first.
 *
 * Those of the same kind whose slug is near come first, then those of other kinds that have the very slug. Where there
 * are none and no kind begins so, ids stand in that are near as a whole; where there are none either, the nodes that a
 * search for the slug's words finds. Costs a few comparisons for each node.
 */
export function* findNearestIds(
  context: QueryContext,
  id: string,
  { limit, kinds }: NearestIdOptions,
  deadline?: Deadline,
): Steps<string[]> {
  const wanted = id.slice(0, longestId);
  const slug = toSlug(wanted);
  const prefix = wanted.slice(0, wanted.length - slug.length);
  const ofKind = createNearestNames(slug, limit);
  const sameSlug: string[] = [];
  let isKind = false;
  yield* visitIds(context, deadline, (other) => {
    if (prefix !== "" && other.startsWith(prefix)) {
      isKind = true;
      ofKind.offer(toSlug(other));
    } else if (toSlug(other) === slug) sameSlug.push(other);
  });
  const asWhole = createNearestNames(wanted, limit);
  if (!isKind) yield* visitIds(context, deadline, asWhole.offer);
  const near = [...ofKind.list().map((name) => prefix + name), ...sameSlug, ...asWhole.list()];
  if (near.length > 0) return [...new Set(near)].slice(0, limit);
  const index = context.getSearchIndex();
  yield* settle(index.prepare());
  return index.search(slug.replaceAll("-", " "), { ...(kinds && { kinds }), limit }).map((hit) => hit.id);
}

/** Other work is let in between. */
function* visitIds({ store }: QueryContext, deadline: Deadline | undefined, visit: (id: string) => void): Steps<void> {
  let count = 0;
  for (const id of store.allNodeIds()) {
    visit(id);
    if (++count % idsBetween === 0) yield* takeTurn(deadline);
  }
}

function toSlug(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}
