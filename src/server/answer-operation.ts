import type { ExecutionResult } from "graphql";
import type { Logger } from "pino";
import type { World } from "../graphql/world.js";
import type { Metrics } from "./metrics.js";
import type { RequestState } from "./request-state.js";

/** A GraphQL request, whichever way it came. */
export interface OperationRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Parses, checks against the limits and executes; errors are in the result, bugs masked. */
export type AnswerQuery = (
  world: World,
  request: OperationRequest,
  state: Pick<RequestState, "requestId" | "signal">,
) => ExecutionResult | Promise<ExecutionResult>;

/** Answers an operation for one HTTP request, by the version that the request was given. */
export type AnswerOperation = (
  state: RequestState,
  world: World,
  request: OperationRequest,
) => Promise<ExecutionResult>;

/** The one way by which operations are answered: `/graphql` and `/questions` count and name them alike. */
export function createOperationAnswerer(answerQuery: AnswerQuery, metrics: Metrics, logger: Logger): AnswerOperation {
  return async (state, world, request) => {
    const started = performance.now();
    const operation = request.operationName ?? findOperationName(request.query);
    if (operation) state.operation = operation;
    logger.debug({ operation, query: request.query, requestId: state.requestId }, "operation");
    const result = await answerQuery(world, request, state);
    const outcome = !result.errors ? "ok" : result.data ? "partial" : "refused";
    metrics.countOperation(operation, outcome, (performance.now() - started) / 1000);
    for (const reason of toReasons(result)) metrics.countRefusal(reason);
    return result;
  };
}

function findOperationName(query: string): string | undefined {
  return /(?:^|[\s}])(?:query|mutation|subscription)\s+([_A-Za-z]\w{0,63})/.exec(query.slice(0, 2000))?.[1];
}

function toReasons(result: ExecutionResult): ReadonlySet<string> {
  if (!result.errors || result.data) return new Set();
  return new Set(result.errors.map((error) => String(error.extensions.code ?? "GRAPHQL_ERROR")));
}
