import type { RequestHandler } from "express";
import { getRequestState } from "../request-state.js";
import type { LoadReport, WorldSource } from "../world-source.js";

/** `/healthz`: 200 as long as the process answers at all. */
export const healthEndpoint: RequestHandler = (_request, response) => {
  response.set("cache-control", "no-store").json({ status: "ok" });
};

/** `/readyz`: 200 while a good version is served, and how the last attempt to load went; 503 otherwise. */
export function readyEndpoint(source: WorldSource, isStopping: () => boolean): RequestHandler {
  return (_request, response) => {
    const { world } = getRequestState(response);
    const status = isStopping() ? "stopping" : world ? "ready" : "loading";
    response.status(status === "ready" ? 200 : 503).set("cache-control", "no-store");
    response.json({ status, datasetVersion: world?.dataset.version ?? null, ...toLoadFigures(source.lastLoad()) });
  };
}

function toLoadFigures(report: LoadReport | undefined) {
  if (!report) return { lastReload: null };
  const errors = report.diagnostics.filter(({ severity }) => severity === "error").length;
  const { status, at, tookMs, diagnostics } = report;
  return { lastReload: status, lastReloadAt: at, tookMs, errors, warnings: diagnostics.length - errors };
}
