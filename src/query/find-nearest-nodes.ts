import type { NodeRecord } from "../dataset/dataset.js";
import type { Deadline, MaybePromise } from "../store/graph-store.js";
import { fetchNodes } from "./fetch-nodes.js";
import { findNearestIds } from "./find-nearest-ids.js";
import type { QueryContext } from "./query-context.js";
import { queryLimits } from "./query-limits.js";
import { type Optional, resolveArgument } from "./resolve-argument.js";
import { runSteps, type Steps } from "./steps.js";
import { takeTurn } from "./take-turn.js";

export interface NearestArguments {
  readonly id: string;
  readonly limit?: Optional<number>;
}

/**
 * Nodes whose ids are most like one, most alike first; the node itself where there is one.
 *
 * @throws KnownError BAD_ARGUMENT when the limit is out of range
 */
export function findNearestNodes(
  context: QueryContext,
  { id, limit }: NearestArguments,
  deadline?: Deadline,
): MaybePromise<readonly NodeRecord[]> {
  const count = resolveArgument("limit", limit, queryLimits.nearest.limit);
  return runSteps(nearestSteps(context, id, count, deadline));
}

function* nearestSteps(
  context: QueryContext,
  id: string,
  limit: number,
  deadline: Deadline | undefined,
): Steps<readonly NodeRecord[]> {
  yield* takeTurn(deadline);
  return yield* fetchNodes(context, yield* findNearestIds(context, id, { limit }, deadline));
}
