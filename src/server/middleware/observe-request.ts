import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import type { Metrics } from "../metrics.js";
import { isProbe } from "../probes.js";
import { getRequestState } from "../request-state.js";

/** Logs and counts a request when it is over; the query string stays out, since it may hold a query. */
export type ObserveRequest = (request: IncomingMessage, response: ServerResponse, path: string) => void;

/** To be called once for each request, when it has its state. */
export function createRequestObserver(logger: Logger, metrics: Metrics): ObserveRequest {
  return ({ method = "" }, response, path) => {
    const started = performance.now();
    response.once("close", () => {
      const { requestId, route, operation, client } = getRequestState(response);
      const elapsed = performance.now() - started;
      const ms = Math.round(elapsed);
      const isAborted = !response.writableFinished;
      const status = response.statusCode;
      metrics.countRequest({ route, method, status, seconds: elapsed / 1000 });
      const line = { method, path, status, ms, operation, requestId, client, ...(isAborted && { isAborted }) };
      logger[isProbe(path) ? "debug" : "info"](line, "request");
    });
  };
}

/** Observes every request that is not observed yet. */
export function observeRequest(observe: ObserveRequest): RequestHandler {
  return (request, response, next) => {
    if (!getRequestState(response).handedOver) observe(request, response, request.path);
    next();
  };
}
