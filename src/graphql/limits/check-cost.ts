import type { GraphQLError } from "graphql";
import { estimateCost } from "./estimate-cost.js";
import { toLimitError } from "./limit-error.js";
import type { LimitedRequest } from "./limited-request.js";

/** Compares the estimated cost of a request with what is allowed. */
export function checkCost(request: LimitedRequest): GraphQLError[] {
  const cost = estimateCost(request);
  const limit = request.limits.maxCost;
  if (cost <= limit) return [];
  return [
    toLimitError({
      code: "QUERY_TOO_COSTLY",
      counted: "The estimated cost of the query",
      figure: Math.ceil(cost),
      limit,
      node: request.operation,
      suggestion:
        "Lower `limit` or `first` on the inner lists, since lengths multiply level by level, or send several queries.",
    }),
  ];
}
