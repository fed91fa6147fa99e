import type { RequestHandler } from "express";
import type { LoadMetrics } from "../load/load-metrics.js";
import { toOverloadRefusal } from "../load/overload-refusal.js";

/** Files take seconds, so that whoever is turned away had better wait some. */
const retryAfter = "10";

/** Bounds the files that are made at once; the description of exports, `/`, is always given. */
export function limitExports(maxExports: number, metrics: Pick<LoadMetrics, "countRunning">): RequestHandler {
  let running = 0;
  const count = (change: 1 | -1) => {
    running += change;
    metrics.countRunning("export", change);
  };
  return (request, response, next) => {
    if (request.path === "/") return next();
    if (running >= maxExports) {
      response.set("retry-after", retryAfter);
      throw toOverloadRefusal();
    }
    count(1);
    response.once("close", () => count(-1));
    next();
  };
}
