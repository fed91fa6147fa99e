import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { internalErrorMessage } from "../../graphql/to-api-error.js";
import { KnownError } from "../../shared/known-error.js";
import { RefusedRequest, toErrorBody } from "../error-body.js";
import type { Metrics } from "../metrics.js";
import { getRequestState } from "../request-state.js";

/** Turns whatever went wrong into an answer; a bug is logged whole and masked to the caller. */
export function answerErrors(logger: Logger, metrics: Metrics): ErrorRequestHandler {
  return (thrown: unknown, _request, response, next) => {
    const { requestId } = getRequestState(response);
    const refusal = toRefusal(thrown, requestId);
    if (refusal.code === "INTERNAL") logger.error({ err: thrown, requestId }, "A request met a bug");
    else metrics.countRefusal(refusal.code);
    if (response.headersSent) return next(thrown);
    response.status(refusal.status).set("cache-control", "no-store");
    response.json(toErrorBody(refusal));
  };
}

function toRefusal(thrown: unknown, requestId: string): RefusedRequest {
  if (thrown instanceof RefusedRequest) return thrown;
  if (thrown instanceof KnownError) return new RefusedRequest(400, thrown.message, thrown);
  const { type, status, expose, limit, length, message, code } = (thrown ?? {}) as Partial<BodyParserError>;
  if (type === "entity.too.large") return toBodyTooLarge(limit, length);
  if (status && status < 500 && (expose || thrown instanceof URIError)) {
    return new RefusedRequest(status, message ?? "The request cannot be read.", { code: "BAD_REQUEST" });
  }
  if (code?.startsWith("HPE_")) return new RefusedRequest(400, "The request is no HTTP.", { code: "BAD_REQUEST" });
  return new RefusedRequest(500, internalErrorMessage, {
    code: "INTERNAL",
    suggestion: "Try again; if it stays, report the request id.",
    details: { requestId },
  });
}

/** As body-parser and Express throw them, and Node where what follows on a connection cannot be parsed. */
interface BodyParserError {
  readonly code: string;
  readonly type: string;
  readonly status: number;
  readonly expose: boolean;
  readonly limit: number;
  readonly length: number;
  readonly message: string;
}

function toBodyTooLarge(limit: number | undefined, length: number | undefined): RefusedRequest {
  const size = length === undefined ? "" : ` of ${length} bytes`;
  return new RefusedRequest(413, `The request body${size} is larger than the limit of ${limit} bytes.`, {
    code: "BODY_TOO_LARGE",
    suggestion: "Put values into variables, ask in several requests, or raise BODY_LIMIT on the server.",
    details: { limit, ...(length !== undefined && { length }) },
  });
}
