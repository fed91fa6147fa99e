import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from "graphql";
import type { QueryContext } from "../query/query-context.js";
import type { ApiContext } from "./api-context.js";
import { checkQueryLimits } from "./limits/check-query-limits.js";
import { createDeadline } from "./limits/create-deadline.js";
import { getDataSizes } from "./limits/data-sizes.js";
import { findLimitedRequest } from "./limits/limited-request.js";
import { defaultQueryLimits, type QueryLimits } from "./limits/query-limits.js";
import { findPrepared, type PreparedQuery, prepareQuery, readQuery } from "./prepare-query.js";
import { createRequestSlices } from "./request-slices.js";
import { resolveProperty } from "./resolvers/resolver.js";
import { type ReportBug, toApiError } from "./to-api-error.js";

/** One request, whichever way it came. */
export interface QueryRequest {
  readonly world: QueryContext;
  /** Derived from the world's ontology. */
  readonly schema: GraphQLSchema;
  /** The text of the query. */
  readonly source: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
  /** The defaults when absent. */
  readonly limits?: QueryLimits | undefined;
  /** Stops the work when the caller has gone away. */
  readonly signal?: AbortSignal | undefined;
  /** Told what a request is estimated to cost that is executed, at most. */
  readonly reportCost?: ((cost: number) => void) | undefined;
  /** Bugs are masked to the caller and come here whole. */
  readonly reportBug: ReportBug;
}

/**
 * Answers a query: parses it, checks it against the limits and the schema, and executes it.
 *
 * Never throws; what is wrong stands in the result's `errors`, each with a code. A refused query is not executed.
 */
export async function answerQuery(request: QueryRequest): Promise<ExecutionResult> {
  return toKnownErrors(await answer(request, executePrepared), request);
}

/**
 * Answers a query as `answerQuery` does, with the data as JSON where there are no errors: `{"data":…}` without what is
 * around it. A query that was answered before is neither parsed nor validated again, and its plan is followed.
 */
export async function answerQueryAsText(request: QueryRequest): Promise<string | ExecutionResult> {
  const given = await answer(request, async (prepared, context, asked) => {
    const { isSynchronous } = context.world.store.capabilities;
    // A plan asks for one thing after another; a store that lets its callers wait is better asked for all at once.
    const text = isSynchronous && (await prepared.plans.answer(context, asked.operationName ?? undefined));
    return text || executePrepared(prepared, context, asked);
  });
  return typeof given === "string" ? given : toKnownErrors(given, request);
}

function toKnownErrors(result: ExecutionResult, { reportBug }: QueryRequest): ExecutionResult {
  if (result.errors === undefined) return result;
  return { ...result, errors: result.errors.map((error) => toApiError(error, reportBug)) };
}

type Execute<Answer> = (prepared: PreparedQuery, context: ApiContext, request: QueryRequest) => Answer;

async function answer<Answer>(
  request: QueryRequest,
  executeQuery: Execute<Answer>,
): Promise<Awaited<Answer> | ExecutionResult> {
  try {
    const prepared = prepare(request);
    if (isRefusal(prepared)) return { errors: prepared };
    const { world, limits = defaultQueryLimits, signal } = request;
    const context = {
      world,
      deadline: createDeadline(limits, signal),
      limits,
      variables: request.variables ?? undefined,
    };
    return await executeQuery(prepared, context, request);
  } catch (error) {
    return { errors: [toGraphQLError(error)] };
  }
}

/** The query, ready to be executed, or why it is not: its text, its limits, or what it asks for. */
function prepare(request: QueryRequest): PreparedQuery | readonly GraphQLError[] {
  const { schema, source, limits = defaultQueryLimits } = request;
  const known = findPrepared(schema, source, limits);
  const sizes = getDataSizes(request.world);
  const variables = request.variables ?? undefined;
  const operationName = request.operationName ?? undefined;
  const knownCost = known?.getAccepted(limits, sizes).findCost(operationName, variables);
  if (known && knownCost !== undefined) {
    request.reportCost?.(knownCost);
    return known;
  }
  const document = known?.document ?? readQuery(source, limits);
  if (isRefusal(document)) return document;
  const refusals = checkQueryLimits(schema, document, variables, operationName, limits, known !== undefined, sizes);
  if (refusals.length > 0) return refusals.map(withValidationCode);
  const prepared = known ?? prepareQuery(schema, source, document, limits);
  if (isRefusal(prepared)) return prepared.map(withValidationCode);
  const limited = findLimitedRequest(schema, document, variables, operationName, limits, sizes);
  const cost = limited && prepared.getAccepted(limits, sizes).add(limited, operationName, variables);
  if (cost !== undefined) request.reportCost?.(cost);
  return prepared;
}

function isRefusal(value: object): value is readonly GraphQLError[] {
  return Array.isArray(value);
}

function executePrepared(
  { document }: PreparedQuery,
  context: ApiContext,
  { schema, variables, operationName }: QueryRequest,
): ExecutionResult | Promise<ExecutionResult> {
  const slices = createRequestSlices(context.deadline);
  const asked = { variableValues: variables ?? null, operationName: operationName ?? null };
  const contextValue = { ...context, slices };
  const result = execute({ schema, document, contextValue, fieldResolver: resolveProperty, ...asked });
  return result instanceof Promise ? result.finally(slices.end) : result;
}

/** A fault that validation found, with its code; the refusal of a limit has one already. */
function withValidationCode(error: GraphQLError): GraphQLError {
  if (error.extensions.code === undefined) error.extensions.code = "GRAPHQL_VALIDATION_FAILED";
  return error;
}

function toGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
