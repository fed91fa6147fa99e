import type { RequestHandler } from "express";
import type { Logger } from "pino";
import type { Metrics } from "../metrics.js";
import { isProbe } from "../probes.js";
import { getRequestState } from "../request-state.js";

/** Logs and counts every request when it is over; the query string stays out, since it may hold a query. */
export function observeRequest(logger: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const { method, path } = request;
    response.once("close", () => {
      const { requestId, route, operation } = getRequestState(response);
      const elapsed = performance.now() - started;
      const ms = Math.round(elapsed);
      const isAborted = !response.writableFinished;
      const status = response.statusCode;
      metrics.countRequest({ route, method, status, seconds: elapsed / 1000 });
      const line = {
        method,
        path,
        status,
        ms,
        operation,
        requestId,
        client: request.ip,
        ...(isAborted && { isAborted }),
      };
      logger[isProbe(path) ? "debug" : "info"](line, "request");
    });
    next();
  };
}
