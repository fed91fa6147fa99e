import { type DocumentNode, type GraphQLError, type GraphQLSchema, NoFragmentCyclesRule, validate } from "graphql";
import { checkCost } from "./check-cost.js";
import { checkDepth } from "./check-depth.js";
import { checkInputs } from "./check-inputs.js";
import { checkListSizes } from "./check-list-sizes.js";
import { checkWidth } from "./check-width.js";
import type { DataSizes } from "./data-sizes.js";
import { findLimitedRequest, type LimitedRequest } from "./limited-request.js";
import type { QueryLimits } from "./query-limits.js";

/** One limit on a parsed request. */
type LimitCheck = (request: LimitedRequest) => readonly GraphQLError[];

const checks: readonly LimitCheck[] = [checkDepth, checkWidth, checkInputs, checkListSizes, checkCost];

/**
 * What a parsed request asks too much of; the first limit that it meets. The text is checked by `checkTokens` before.
 *
 * To be asked before validation, which is not safe from deep documents; unknown fields and types are left to it.
 *
 * @param variables as the caller gave them
 * @param isValid it was found valid before, so it is known to have no cyclic fragments
 * @param lengths how long lists can be in the data that will answer
 * @returns empty when it may be executed, or when fragments are cyclic, an error of validation that is returned as such
 */
export function checkQueryLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> | undefined,
  operationName: string | undefined,
  limits: QueryLimits,
  isValid = false,
  sizes?: DataSizes,
): readonly GraphQLError[] {
  const request = findLimitedRequest(schema, document, variables, operationName, limits, sizes);
  if (request === undefined) return [];
  const cycles = isValid ? [] : validate(schema, document, [NoFragmentCyclesRule]);
  if (cycles.length > 0) return cycles;
  for (const check of checks) {
    const errors = check(request);
    if (errors.length > 0) return errors;
  }
  return [];
}
