import type { ServerResponse } from "node:http";
import type { ExecutionResult } from "graphql";
import type { World } from "../graphql/world.js";

/** What is known of the request being answered. */
export interface RequestState {
  /** The caller's `x-request-id`, or one of our own. */
  readonly requestId: string;
  /** The version that answers this request; undefined while none is loaded. */
  readonly world: World | undefined;
  /** Address of the caller, as far as the proxies in front are believed. */
  readonly client: string | undefined;
  /** Given when the caller has gone away. */
  readonly signal: AbortSignal;
  /** The endpoint, for metrics; a path with its parameters left open. */
  route: string;
  /** Name of the GraphQL operation, where there is one. */
  operation?: string;
  /** The answer carries GraphQL errors, and is not to be kept. */
  hasErrors?: boolean;
  /** How far the request came on the short way before it was handed over. */
  handedOver?: HandedOver;
}

/** What is done already of a request that the short way could not answer; it is named, watched and counted. */
export interface HandedOver {
  /** Why it is refused. */
  readonly refusal?: unknown;
  /** What was answered, and only has to be put into form. */
  readonly answered?: ExecutionResult | undefined;
}

const key = "requestState";

interface WithLocals {
  /** As Express has it; there already where a request came the short way. */
  locals?: Record<string, unknown>;
}

/** Gives a request its state, at its very beginning. */
export function setRequestState(response: ServerResponse, state: RequestState): void {
  const { locals } = response as WithLocals;
  if (locals) locals[key] = state;
  else (response as WithLocals).locals = { [key]: state };
}

/** The state of the request that this response answers; undefined at its very beginning. */
export function findRequestState(response: ServerResponse): RequestState | undefined {
  return (response as WithLocals).locals?.[key] as RequestState | undefined;
}

/** The state of the request that this response answers. */
export function getRequestState(response: ServerResponse): RequestState {
  const state = findRequestState(response);
  if (!state) throw new Error("A request came past the middleware that identifies it.");
  return state;
}
