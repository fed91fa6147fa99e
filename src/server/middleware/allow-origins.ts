import type { RequestHandler } from "express";

const methods = "GET, HEAD, POST, OPTIONS";
/** Headers of ours that such a page may read. */
export const exposedHeaders =
  "content-disposition, etag, ratelimit, ratelimit-policy, retry-after, x-dataset-version, x-request-id";
const preflightSeconds = 86_400;

/** Lets web pages of the given origins read answers, and answers every OPTIONS request. */
export function allowOrigins(origins: "*" | readonly string[]): RequestHandler {
  return (request, response, next) => {
    const allowed = findAllowedOrigin(origins, request.get("origin"));
    if (origins !== "*") response.vary("Origin");
    if (allowed) {
      response.set("access-control-allow-origin", allowed);
      response.set("access-control-expose-headers", exposedHeaders);
    }
    if (request.method !== "OPTIONS") return next();
    if (allowed) {
      response.set("access-control-allow-methods", methods);
      response.set("access-control-allow-headers", "accept, content-type, if-none-match, x-request-id");
      response.set("access-control-max-age", String(preflightSeconds));
    }
    response.set("allow", methods).status(204).end();
  };
}

/** What the header says that lets a page read an answer; undefined where it may not. */
export function findAllowedOrigin(origins: "*" | readonly string[], origin: string | undefined): string | undefined {
  if (origins === "*") return "*";
  return origin !== undefined && origins.includes(origin) ? origin : undefined;
}
