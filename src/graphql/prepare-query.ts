import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { type BoundedCache, createBoundedCache } from "../shared/bounded-cache.js";
import { checkTokens } from "./limits/check-tokens.js";
import type { QueryLimits } from "./limits/query-limits.js";
import { createPlans, type Plans } from "./plan/plans.js";

/** A query that was read and found valid: all of its answering that does not depend on variables. */
export interface PreparedQuery {
  readonly document: DocumentNode;
  readonly plans: Plans;
}

/** Characters of queries that are kept for each schema. */
const mostCharacters = 2_000_000;

const preparedBySchema = new WeakMap<GraphQLSchema, BoundedCache<PreparedQuery>>();

/** A query of this text that was found valid within these limits before. */
export function findPrepared(schema: GraphQLSchema, source: string, limits: QueryLimits): PreparedQuery | undefined {
  return preparedBySchema.get(schema)?.get(toKey(source, limits));
}

/**
 * Reads a query, as far as it is safe to.
 *
 * @throws GraphQLError with what the parser says
 * @returns errors for a text that is too long or too nested
 */
export function readQuery(source: string, limits: QueryLimits): DocumentNode | readonly GraphQLError[] {
  const refusals = checkTokens(source, limits);
  return refusals.length > 0 ? refusals : parse(source, { maxTokens: limits.maxTokens });
}

/** Checks a query that met the limits against the schema, and keeps it when it is valid. */
export function prepareQuery(
  schema: GraphQLSchema,
  source: string,
  document: DocumentNode,
  limits: QueryLimits,
): PreparedQuery | readonly GraphQLError[] {
  const faults = validate(schema, document);
  if (faults.length > 0) return faults;
  const prepared = { document, plans: createPlans(schema, document) };
  const kept = preparedBySchema.get(schema) ?? createBoundedCache(mostCharacters);
  preparedBySchema.set(schema, kept);
  kept.set(toKey(source, limits), prepared, source.length);
  return prepared;
}

/** Valid texts are valid for one schema; whether they are short enough is a matter of the limits. */
function toKey(source: string, { maxTokens, maxNesting }: QueryLimits): string {
  return `${maxTokens} ${maxNesting} ${source}`;
}
