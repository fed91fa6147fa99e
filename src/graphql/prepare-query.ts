import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { type BoundedCache, createBoundedCache } from "../shared/bounded-cache.js";
import { type AcceptedRequests, createAcceptedRequests } from "./limits/accepted-requests.js";
import { checkTokens } from "./limits/check-tokens.js";
import type { DataSizes } from "./limits/data-sizes.js";
import type { QueryLimits } from "./limits/query-limits.js";
import { createKeptTexts, type KeptTexts } from "./plan/kept-texts.js";
import { createPlans, type Plans } from "./plan/plans.js";

/** A query that was read and found valid: all of its answering that does not depend on variables. */
export interface PreparedQuery {
  readonly document: DocumentNode;
  readonly plans: Plans;
  /** Of this query; for each version of the data, those of the limits that were asked about last are kept. */
  getAccepted(limits: QueryLimits, sizes: DataSizes): AcceptedRequests;
}

/** Characters of queries that are kept for each schema. */
const mostOfQueries = 2_000_000;
/** Characters of what was written of records that are kept for each schema. */
const mostOfRecords = 32_000_000;

/** What is kept for a schema. */
interface Kept {
  readonly queries: BoundedCache<PreparedQuery>;
  readonly texts: KeptTexts;
}

const keptBySchema = new WeakMap<GraphQLSchema, Kept>();

/** A query of this text that was found valid within these limits before. */
export function findPrepared(schema: GraphQLSchema, source: string, limits: QueryLimits): PreparedQuery | undefined {
  return keptBySchema.get(schema)?.queries.get(toKey(source, limits));
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
  const { queries, texts } = getKept(schema);
  const prepared = { document, plans: createPlans(schema, document, texts), getAccepted: rememberAccepted() };
  queries.set(toKey(source, limits), prepared, source.length);
  return prepared;
}

/** Weakly: what is known of the data of one version must not hold it for as long as the query is kept. */
function rememberAccepted(): PreparedQuery["getAccepted"] {
  const last = new WeakMap<DataSizes, { readonly limits: QueryLimits; readonly accepted: AcceptedRequests }>();
  return (limits, sizes) => {
    const known = last.get(sizes);
    if (known?.limits === limits) return known.accepted;
    const accepted = createAcceptedRequests(limits, sizes);
    last.set(sizes, { limits, accepted });
    return accepted;
  };
}

function getKept(schema: GraphQLSchema): Kept {
  const known = keptBySchema.get(schema);
  if (known !== undefined) return known;
  const kept = { queries: createBoundedCache<PreparedQuery>(mostOfQueries), texts: createKeptTexts(mostOfRecords) };
  keptBySchema.set(schema, kept);
  return kept;
}

/** Valid texts are valid for one schema; whether they are short enough is a matter of the limits. */
function toKey(source: string, { maxTokens, maxNesting }: QueryLimits): string {
  return `${maxTokens} ${maxNesting} ${source}`;
}
