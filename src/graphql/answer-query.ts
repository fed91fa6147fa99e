import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";
import type { QueryContext } from "../query/query-context.js";
import type { ApiContext } from "./api-context.js";
import { checkQueryLimits } from "./limits/check-query-limits.js";
import { checkTokens } from "./limits/check-tokens.js";
import { createDeadline } from "./limits/create-deadline.js";
import { defaultQueryLimits, type QueryLimits } from "./limits/query-limits.js";
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
  /** Bugs are masked to the caller and come here whole. */
  readonly reportBug: ReportBug;
}

/**
 * Answers a query: parses it, checks it against the limits and the schema, and executes it.
 *
 * Never throws; what is wrong stands in the result's `errors`, each with a code. A refused query is not executed.
 */
export async function answerQuery(request: QueryRequest): Promise<ExecutionResult> {
  const result = await answer(request);
  if (result.errors === undefined) return result;
  return { ...result, errors: result.errors.map((error) => toApiError(error, request.reportBug)) };
}

async function answer(request: QueryRequest): Promise<ExecutionResult> {
  const { source, limits = defaultQueryLimits } = request;
  const refusals = checkTokens(source, limits);
  if (refusals.length > 0) return { errors: refusals };
  try {
    return await run(request, parse(source, { maxTokens: limits.maxTokens }));
  } catch (error) {
    return { errors: [toGraphQLError(error)] };
  }
}

function run(request: QueryRequest, document: DocumentNode): ExecutionResult | Promise<ExecutionResult> {
  const { schema, world, limits = defaultQueryLimits, signal } = request;
  const variables = request.variables ?? undefined;
  const operationName = request.operationName ?? undefined;
  const refusals = checkQueryLimits(schema, document, variables, operationName, limits);
  if (refusals.length > 0) return { errors: refusals.map(withValidationCode) };
  const faults = validate(schema, document);
  if (faults.length > 0) return { errors: faults.map(withValidationCode) };
  const contextValue: ApiContext = { world, deadline: createDeadline(limits, signal), limits, variables };
  return execute({
    schema,
    document,
    contextValue,
    variableValues: variables ?? null,
    operationName: operationName ?? null,
  });
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
