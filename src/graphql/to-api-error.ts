import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { KnownError } from "../shared/known-error.js";

/** Takes the whole of an error that the caller must not see. */
export type ReportBug = (error: unknown) => void;

/** What the caller is told when something went wrong that is not the caller's doing. */
export const internalErrorMessage = "Internal error";

/**
 * An error of parsing, validation or execution as the caller may see it, with a code in its extensions.
 *
 * Known errors keep their code, suggestion and details, and what is wrong with the request keeps its message. Anything
 * else is a bug: it is reported whole and masked as INTERNAL.
 */
export function toApiError(error: GraphQLError, reportBug: ReportBug): GraphQLError {
  const cause = findCause(error);
  if (cause instanceof KnownError) {
    const { code, suggestion, details } = cause;
    return withExtensions(error, cause.message, { code, ...(suggestion && { suggestion }), details });
  }
  if (cause instanceof GraphQLError && isAboutRequest(cause, error)) {
    return withExtensions(error, error.message, { code: toRequestCode(cause), ...error.extensions });
  }
  reportBug(cause);
  return withExtensions(error, internalErrorMessage, { code: "INTERNAL" });
}

/** An error that has no place in a query, as what is thrown outside of execution. */
export function maskError(error: unknown, reportBug: ReportBug): GraphQLFormattedError {
  return toApiError(error instanceof GraphQLError ? error : toWrapped(error), reportBug).toJSON();
}

function toWrapped(error: unknown): GraphQLError {
  return new GraphQLError(internalErrorMessage, {
    originalError: error instanceof Error ? error : new Error(String(error)),
  });
}

function findCause(error: GraphQLError): unknown {
  let cause: Error = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

/** What a caller did wrong has a code or a place in the query, or comes before execution; faulty data have none of it. */
function isAboutRequest(cause: GraphQLError, error: GraphQLError): boolean {
  return cause.extensions.code !== undefined || cause.nodes !== undefined || error.path === undefined;
}

function toRequestCode(cause: GraphQLError): string {
  return isSyntaxError(cause) ? "GRAPHQL_PARSE_FAILED" : "BAD_USER_INPUT";
}

function isSyntaxError({ nodes, source, path }: GraphQLError): boolean {
  return nodes === undefined && source !== undefined && path === undefined;
}

function withExtensions(error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError {
  return new GraphQLError(shorten(message), {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions,
  });
}

/** Long enough for every message of ours; what a caller wrote is not sent back at length, error by error. */
const longestMessage = 1_000;

function shorten(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
}
