import type { Request, RequestHandler } from "express";
import { RefusedRequest } from "../error-body.js";

const acceptedTypes: readonly string[] = ["application/json", "application/graphql+json", "application/graphql"];
const methods = "GET, HEAD, POST, OPTIONS";

/** Lets through the methods by which operations are asked. */
export const refuseOtherMethods: RequestHandler = (request, response, next) => {
  if (["GET", "HEAD", "POST"].includes(request.method)) return next();
  response.set("allow", methods);
  throw new RefusedRequest(405, `${request.method} is not answered here.`, {
    code: "METHOD_NOT_ALLOWED",
    suggestion: `Use POST with a JSON body, or GET with \`query\` in the address. Allowed: ${methods}.`,
  });
};

/** Lets through the bodies in which operations are asked. */
export const refuseOtherTypes: RequestHandler = (request, _response, next) => {
  if (request.method !== "POST" || request.is([...acceptedTypes])) return next();
  const type = request.get("content-type");
  if (!hasBody(request)) return next();
  throw new RefusedRequest(415, type ? `A body of type "${type}" cannot be read.` : "The body has no content type.", {
    code: "UNSUPPORTED_MEDIA_TYPE",
    suggestion: 'Send {"query": "…"} with the header `content-type: application/json`.',
    details: { accepted: acceptedTypes },
  });
};

function hasBody(request: Request): boolean {
  return request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"] ?? 0) > 0;
}
