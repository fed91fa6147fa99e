import type { Direction } from "../ontology/ontology.js";
import type { Deadline, Related } from "../store/graph-store.js";
import type { QueryContext } from "./query-context.js";
import { type Steps, settleAll } from "./steps.js";
import { inTurns } from "./take-turn.js";

/** Some relations, walked one way: OUT from subject to object, IN from object to subject. */
export interface Way {
  readonly types: readonly string[];
  readonly direction: Direction;
  /** Kinds at the other end; all when absent. */
  readonly kinds?: readonly string[];
}

/** All statements of some relations at one node with the nodes at the other end; by relation in the order given, then by that node's id. */
export function* findRelated(context: QueryContext, of: string, way: Way, deadline?: Deadline): Steps<Related[]> {
  const node = way.kinds && ({ op: "kind", kinds: way.kinds } as const);
  const page = { offset: 0, limit: Number.POSITIVE_INFINITY };
  const { direction } = way;
  const lists = yield* settleAll(
    way.types.map((type) =>
      context.store.selectRelated({ of, type, direction, ...(node && { node }), page }, deadline),
    ),
  );
  return lists.flatMap((list) => list.items);
}

/** As `findRelated` for several nodes: one list for each, in the order given. */
export function* findRelatedOfEach(
  context: QueryContext,
  ids: readonly string[],
  way: Way,
  deadline?: Deadline,
): Steps<readonly Related[][]> {
  return yield* inTurns(ids, (id) => findRelated(context, id, way, deadline), deadline);
}

/** The given nodes and all that is reached from them by the relations, however many steps away; nearest first, each once. */
export function* expandAlong(
  context: QueryContext,
  ids: readonly string[],
  way: Way,
  deadline?: Deadline,
): Steps<readonly string[]> {
  const reached = new Set(ids);
  let frontier: readonly string[] = [...reached];
  while (frontier.length > 0) {
    const lists = yield* findRelatedOfEach(context, frontier, way, deadline);
    const ends = new Set(lists.flat().map((related) => related.node.id));
    frontier = [...ends].filter((id) => !reached.has(id));
    for (const id of frontier) reached.add(id);
  }
  return [...reached];
}
