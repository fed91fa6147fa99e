import type { ExecutionResult } from "graphql";
import { getDataSizes } from "../graphql/limits/data-sizes.js";
import { estimateCost } from "../graphql/limits/estimate-cost.js";
import { findLimitedRequest } from "../graphql/limits/limited-request.js";
import type { QueryLimits } from "../graphql/limits/query-limits.js";
import { findPrepared } from "../graphql/prepare-query.js";
import type { World } from "../graphql/world.js";
import type { OperationRequest } from "./answer-operation.js";
import type { Metrics } from "./metrics.js";

/** Tells the figures what an operation that was answered has cost by its estimate. */
export type WatchCost = (world: World, request: OperationRequest, answered: string | ExecutionResult) => void;

/** An estimate takes as long as a small answer: one in so many is made again for the figures. */
const interval = 16;

/** Costs that were too high stand in their refusals, and are all told. */
export function createCostWatch(limits: QueryLimits, metrics: Pick<Metrics, "countCost">): WatchCost {
  let answers = 0;
  return (world, request, answered) => {
    const tooMuch = typeof answered === "string" ? undefined : findTooMuch(answered);
    const cost = tooMuch ?? (answers++ % interval === 0 ? estimate(world, request, limits) : undefined);
    if (cost !== undefined) metrics.countCost(cost);
  };
}

function findTooMuch({ errors = [] }: ExecutionResult): number | undefined {
  const [error] = errors;
  if (error?.extensions.code !== "QUERY_TOO_COSTLY") return undefined;
  return (error.extensions.details as { readonly figure?: number } | undefined)?.figure;
}

/** Undefined for an operation that was not valid. */
function estimate(world: World, request: OperationRequest, limits: QueryLimits): number | undefined {
  const { query, variables, operationName } = request;
  const document = findPrepared(world.schema, query, limits)?.document;
  if (!document) return undefined;
  const sizes = getDataSizes(world);
  const limited = findLimitedRequest(world.schema, document, variables, operationName, limits, sizes);
  return limited && estimateCost(limited);
}
