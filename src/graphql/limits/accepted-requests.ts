import type { DataSizes } from "./data-sizes.js";
import { estimateCost } from "./estimate-cost.js";
import type { LimitedRequest } from "./limited-request.js";
import type { QueryLimits } from "./query-limits.js";

type Values = Readonly<Record<string, unknown>>;

/** The forms of requests by one query of which it is known that they are within the limits, whatever texts they hold. */
export interface AcceptedRequests {
  /** The most that a request of this form can cost; undefined where it is not known to be accepted. */
  findCost(operationName: string | undefined, variables: Values | undefined): number | undefined;
  /** Remembers the form of an accepted request, where it would be accepted with other texts as well. */
  add(request: LimitedRequest, operationName: string | undefined, variables: Values | undefined): void;
}

/** Forms that are remembered; a query has few. */
const mostForms = 64;

/** The accepted requests within some limits, over data of some sizes. */
export function createAcceptedRequests({ maxCost, maxInputDepth }: QueryLimits, known: DataSizes): AcceptedRequests {
  const costs = new Map<string, number>();
  const sizes: DataSizes = { ...known, findLongest: (parent, field) => known.findLongest(parent, field, undefined) };
  const toKey = (operationName: string | undefined, variables: Values | undefined) =>
    `${operationName ?? ""} ${toForm(variables, maxInputDepth)}`;
  return {
    findCost: (operationName, variables) => costs.get(toKey(operationName, variables)),
    add(request, operationName, variables) {
      const cost = estimateCost({ ...request, sizes });
      if (cost > maxCost) return;
      if (costs.size >= mostForms) costs.clear();
      costs.set(toKey(operationName, variables), cost);
    },
  };
}

/** All that counts for the limits. A text says at most which node is meant, so one is like another. */
function toForm(value: unknown, depthLeft: number): string {
  if (typeof value === "string") return "text";
  if (typeof value !== "object" || value === null) return String(value);
  // What is deeper than the limit is not accepted, so its form is never looked for in vain.
  if (depthLeft < 0) return "deeper";
  if (Array.isArray(value)) return `[${value.map((entry) => toForm(entry, depthLeft - 1)).join()}]`;
  const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}:${toForm(entry, depthLeft - 1)}`);
  return `{${entries.join()}}`;
}
