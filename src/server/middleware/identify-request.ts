import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import type { FindClient } from "../find-client.js";
import { findRequestState, type RequestState, setRequestState } from "../request-state.js";
import type { WorldSource } from "../world-source.js";

const soundRequestId = /^[\w.:-]{1,128}$/;

/** Gives a request its id and the one version that answers it. */
export type IdentifyRequest = (request: IncomingMessage, response: ServerResponse) => RequestState;

/** @param findClient who asks, for the log and the limit of each */
export function createRequestIdentifier(source: WorldSource, findClient: FindClient): IdentifyRequest {
  return (request, response) => {
    let departure: AbortController | undefined;
    const state: RequestState = {
      requestId: toRequestId(request.headers["x-request-id"]),
      world: source.current(),
      client: findClient(request),
      get signal() {
        departure ??= watchDeparture(response);
        return departure.signal;
      },
      route: "other",
    };
    setRequestState(response, state);
    return state;
  };
}

/** Identifies every request that is not identified yet, and names its id and version in the answer. */
export function identifyRequest(identify: IdentifyRequest): RequestHandler {
  return (request, response, next) => {
    const { requestId, world } = findRequestState(response) ?? identify(request, response);
    response.set("x-request-id", requestId);
    if (world) response.set("x-dataset-version", world.dataset.version);
    next();
  };
}

/** The id that a caller gave, where it is sound, or a new one. */
export function toRequestId(given: string | readonly string[] | undefined): string {
  return typeof given === "string" && soundRequestId.test(given) ? given : randomUUID();
}

function watchDeparture(response: ServerResponse): AbortController {
  const departure = new AbortController();
  const leave = () => {
    if (!response.writableFinished) departure.abort();
  };
  if (response.closed) leave();
  else response.once("close", leave);
  return departure;
}
