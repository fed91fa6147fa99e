import type { Deadline, MaybePromise } from "../store/graph-store.js";
import { fetchStatementEdges } from "./find-statement-edge.js";
import { getNodes } from "./get-node.js";
import type { QueryContext } from "./query-context.js";
import { queryLimits } from "./query-limits.js";
import { type Optional, resolveArgument } from "./resolve-argument.js";
import { runSteps, type Steps, settle } from "./steps.js";
import type { Subgraph } from "./subgraph.js";

export interface NeighborhoodArguments {
  readonly of: readonly string[];
  /** Statements from the given nodes at most. */
  readonly depth?: Optional<number>;
  /** Only these relations; all when absent. */
  readonly relations?: Optional<readonly string[]>;
  /** Only nodes of these kinds; all when absent. */
  readonly kinds?: Optional<readonly string[]>;
  /** Nodes at most, the given ones included. */
  readonly limit?: Optional<number>;
}

/**
 * Everything within `depth` statements of the given nodes: nodes nearest first, ties by id, and the statements among them.
 *
 * @throws KnownError UNKNOWN_NODE when a given node is not in the graph, BAD_ARGUMENT when a number is out of range
 */
export function findNeighborhoodSubgraph(
  context: QueryContext,
  given: NeighborhoodArguments,
  deadline?: Deadline,
): MaybePromise<Subgraph> {
  return runSteps(neighborhoodSteps(context, given, deadline));
}

function* neighborhoodSteps(
  context: QueryContext,
  given: NeighborhoodArguments,
  deadline: Deadline | undefined,
): Steps<Subgraph> {
  const { relations, kinds } = given;
  const depth = resolveArgument("depth", given.depth, queryLimits.neighborhood.depth);
  const limit = resolveArgument("limit", given.limit, queryLimits.neighborhood.limit);
  const centres = yield* getNodes(context, given.of, { argument: "of", deadline });
  const of = centres.map((node) => node.id);
  const selection = { of, depth, ...(relations && { relations }), ...(kinds && { kinds }), limit };
  const found = yield* settle(context.store.findNeighborhood(selection, deadline));
  const edges = yield* fetchStatementEdges(context, found.statements, deadline);
  return { nodes: found.nodes, edges, truncated: found.isTruncated };
}
