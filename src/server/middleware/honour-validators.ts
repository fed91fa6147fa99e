import type { RequestHandler } from "express";

/**
 * Lets a caller that names the version it has be told that it still holds.
 *
 * `fetch` adds `cache-control: no-cache` to every request with `if-none-match`, and Express would then send all again.
 *
 * @see https://fetch.spec.whatwg.org/#http-network-or-cache-fetch
 */
export const honourValidators: RequestHandler = (request, _response, next) => {
  if (request.headers["if-none-match"] !== undefined) delete request.headers["cache-control"];
  next();
};
