import type { Deadline } from "../store/graph-store.js";
import { expandAlong } from "./follow-relations.js";
import type { QueryContext } from "./query-context.js";
import { findPlayingRelations } from "./role-players.js";
import type { Steps } from "./steps.js";

/**
 * The given nodes and everything narrower than they, nearest first, each once.
 *
 * @param types relations from narrower to broader; by default those that play "broader" in any operation of the world
 */
export function* expandNarrower(
  context: QueryContext,
  ids: readonly string[],
  deadline?: Deadline,
  types: readonly string[] = findPlayingRelations(context.ontology, "broader"),
): Steps<readonly string[]> {
  return yield* expandAlong(context, ids, { types, direction: "IN" }, deadline);
}
