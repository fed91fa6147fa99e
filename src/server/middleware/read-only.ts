import type { RequestHandler } from "express";
import { RefusedRequest } from "../error-body.js";

/** Refuses every method that does not read; only `/graphql` takes POST. */
export const readOnly: RequestHandler = (request, response, next) => {
  if (request.method === "GET" || request.method === "HEAD") return next();
  response.set("allow", "GET, HEAD, OPTIONS");
  throw new RefusedRequest(405, `${request.method} is not answered here.`, {
    code: "METHOD_NOT_ALLOWED",
    suggestion: "Everything here is read-only; queries go to /graphql.",
  });
};
