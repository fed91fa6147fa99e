import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import { setRequestState } from "../request-state.js";
import type { WorldSource } from "../world-source.js";

const soundRequestId = /^[\w.:-]{1,128}$/;

/** Gives every request its id and the one version that answers it, and names both in the answer. */
export function identifyRequest(source: WorldSource): RequestHandler {
  return (request, response, next) => {
    const requestId = toRequestId(request.headers["x-request-id"]);
    const world = source.current();
    const departure = new AbortController();
    response.once("close", () => {
      if (!response.writableFinished) departure.abort();
    });
    setRequestState(response, { requestId, world, signal: departure.signal, route: "other" });
    response.set("x-request-id", requestId);
    if (world) response.set("x-dataset-version", world.dataset.version);
    next();
  };
}

/** The id that a caller gave, where it is sound, or a new one. */
export function toRequestId(given: string | readonly string[] | undefined): string {
  return typeof given === "string" && soundRequestId.test(given) ? given : randomUUID();
}
