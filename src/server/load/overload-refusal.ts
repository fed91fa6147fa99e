import type { IncomingMessage, ServerResponse } from "node:http";
import { RefusedRequest, toErrorBody } from "../error-body.js";
import { findAllowedOrigin } from "../middleware/allow-origins.js";
import { toRequestId } from "../middleware/identify-request.js";

/** Seconds after which a caller that was turned away may try again. */
const retryAfter = "1";

/** What a caller is told whose request is too many. */
export function toOverloadRefusal(): RefusedRequest {
  return new RefusedRequest(503, "The server has more to do than it can at the moment.", {
    code: "OVERLOADED",
    suggestion: "Wait for the seconds in `retry-after`, then ask again, and wait longer each time.",
  });
}

/** A text and not bytes, so that Node sends it with the headers as one. */
const body = JSON.stringify(toErrorBody(toOverloadRefusal()));
const bodyLength = Buffer.byteLength(body);

/** Refuses a request with as little work as can be: nothing of its body is read, and it is not logged by itself. */
export function sendOverloadRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  corsOrigin: "*" | readonly string[],
): void {
  const allowed = findAllowedOrigin(corsOrigin, request.headers.origin);
  response.writeHead(503, {
    "content-type": "application/json; charset=utf-8",
    "content-length": bodyLength,
    "retry-after": retryAfter,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-request-id": toRequestId(request.headers["x-request-id"]),
    ...(corsOrigin !== "*" && { vary: "Origin" }),
    ...(allowed && {
      "access-control-allow-origin": allowed,
      "access-control-expose-headers": "retry-after, x-request-id",
    }),
  });
  response.end(body);
}
