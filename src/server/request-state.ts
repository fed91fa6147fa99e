import type { Response } from "express";
import type { World } from "../graphql/world.js";

/** What is known of the request being answered. */
export interface RequestState {
  /** The caller's `x-request-id`, or one of our own. */
  readonly requestId: string;
  /** The version that answers this request; undefined while none is loaded. */
  readonly world: World | undefined;
  /** Given when the caller has gone away. */
  readonly signal: AbortSignal;
  /** The endpoint, for metrics; a path with its parameters left open. */
  route: string;
  /** Name of the GraphQL operation, where there is one. */
  operation?: string;
  /** The answer carries GraphQL errors, and is not to be kept. */
  hasErrors?: boolean;
}

const key = "requestState";

/** Gives a request its state, at its very beginning. */
export function setRequestState(response: Response, state: RequestState): void {
  response.locals[key] = state;
}

/** The state of the request that this response answers. */
export function getRequestState(response: Response): RequestState {
  const state = response.locals[key] as RequestState | undefined;
  if (!state) throw new Error("A request came past the middleware that identifies it.");
  return state;
}
