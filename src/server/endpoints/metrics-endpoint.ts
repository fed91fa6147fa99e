import type { RequestHandler } from "express";
import type { Metrics } from "../metrics.js";

/** `/metrics` in the exposition format of Prometheus. */
export function metricsEndpoint(metrics: Metrics): RequestHandler {
  return async (_request, response) => {
    const { body, contentType } = await metrics.print();
    response.set({ "cache-control": "no-store", "content-type": contentType }).send(body);
  };
}
