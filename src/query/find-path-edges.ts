import type { NodeRecord } from "../dataset/dataset.js";
import type { Deadline, MaybePromise, PathRecord } from "../store/graph-store.js";
import { fetchNodes } from "./fetch-nodes.js";
import { joinEnds } from "./find-statement-edge.js";
import { getNode } from "./get-node.js";
import type { QueryContext } from "./query-context.js";
import { queryLimits } from "./query-limits.js";
import { type Optional, resolveArgument } from "./resolve-argument.js";
import type { StatementEdge } from "./statement-edge.js";
import { runSteps, type Steps, settle, settleAll } from "./steps.js";

/** A chain of statements; field for field the API's `Path`. */
export interface PathEdges {
  /** Number of statements. */
  readonly length: number;
  /** From one end to the other, one more than there are statements. */
  readonly nodes: readonly NodeRecord[];
  readonly statements: readonly StatementEdge[];
}

export interface PathArguments {
  readonly from: string;
  readonly to: string;
  /** Statements in a chain at most. */
  readonly maxLength?: Optional<number>;
  /** Only these relations; all when absent. */
  readonly relations?: Optional<readonly string[]>;
  /** Chains at most. */
  readonly limit?: Optional<number>;
}

/**
 * Shortest chains of statements between two nodes, in either direction of each, shortest first, ties by statement ids.
 *
 * @returns empty when the nodes are further apart than `maxLength`
 * @throws KnownError UNKNOWN_NODE when either end is not in the graph, BAD_ARGUMENT when a number is out of range
 */
export function findPathEdges(
  context: QueryContext,
  given: PathArguments,
  deadline?: Deadline,
): MaybePromise<readonly PathEdges[]> {
  return runSteps(pathSteps(context, given, deadline));
}

function* pathSteps(
  context: QueryContext,
  given: PathArguments,
  deadline: Deadline | undefined,
): Steps<readonly PathEdges[]> {
  const { from, to, relations } = given;
  const maxLength = resolveArgument("maxLength", given.maxLength, queryLimits.paths.maxLength);
  const limit = resolveArgument("limit", given.limit, queryLimits.paths.limit);
  yield* getNode(context, from, { argument: "from", deadline });
  yield* getNode(context, to, { argument: "to", deadline });
  const selection = { from, to, maxLength, ...(relations && { relations }), limit };
  const paths = yield* settle(context.store.findPaths(selection, deadline));
  return yield* settleAll(paths.map((path) => runSteps(toPathEdges(context, path))));
}

function* toPathEdges(context: QueryContext, path: PathRecord): Steps<PathEdges> {
  const nodes = yield* fetchNodes(context, path.nodes);
  const statements = yield* settle(context.store.getStatements(path.statements));
  return { length: path.statements.length, nodes, statements: joinEnds(statements, nodes) };
}
