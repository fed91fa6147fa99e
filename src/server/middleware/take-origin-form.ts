import type { Request, RequestHandler } from "express";
import { RefusedRequest } from "../error-body.js";

/**
 * Takes an address in absolute form (`GET http://host/path`), which servers must understand, for the path in it, so that
 * everything after reads paths only; what is no address is refused.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#name-absolute-form
 */
export const takeOriginForm: RequestHandler = (request, _response, next) => {
  if (!request.url.startsWith("/") && request.url !== "*") {
    request.url = toPath(request);
    request.originalUrl = request.url;
  }
  next();
};

function toPath({ url }: Request): string {
  if (!URL.canParse(url)) {
    throw new RefusedRequest(400, "The address of the request cannot be read.", { code: "BAD_REQUEST" });
  }
  const { pathname, search } = new URL(url);
  return `${pathname.startsWith("/") ? "" : "/"}${pathname}${search}`;
}
