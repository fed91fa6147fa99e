import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { createTurnWatch } from "./create-turn-watch.js";
import type { LoadMetrics } from "./load-metrics.js";

/** Decides which requests are taken up, and knows how many are being worked on. */
export interface LoadGate {
  /** Takes a request up, or says that it has to be refused; to be asked once for each, before anything of it is read. */
  admit(request: IncomingMessage, response: ServerResponse): boolean;
  /** Whether a request that was admitted can be worked on, to be asked again when its body has come. */
  isOpen(): boolean;
}

export interface LoadGateOptions {
  readonly maxRequests: number;
  readonly maxWaitMs: number;
  readonly metrics: Pick<LoadMetrics, "countRunning">;
}

/** Requests on one connection without waiting for the answers: more than tools that measure servers send. */
const mostOnOneConnection = 16;

/**
 * A gate that bounds the requests worked on at once, those of one connection, and the time that they wait.
 *
 * A request is worked on from the end of its body to the end of its answer: senders and readers that dawdle hold no place.
 */
export function createLoadGate({ maxRequests, maxWaitMs, metrics }: LoadGateOptions): LoadGate {
  const turns = createTurnWatch({ maxWaitMs });
  const unanswered = new WeakMap<Socket, number>();
  let running = 0;

  function countRunning(change: 1 | -1): void {
    running += change;
    metrics.countRunning("request", change);
  }
  function countUnanswered(socket: Socket, change: 1 | -1): void {
    unanswered.set(socket, (unanswered.get(socket) ?? 0) + change);
  }
  return {
    admit(request, response) {
      const { socket } = request;
      const isCrowded = (unanswered.get(socket) ?? 0) >= mostOnOneConnection;
      if (isCrowded || running >= maxRequests || turns.isOverloaded()) return false;
      turns.countTaken();
      countUnanswered(socket, 1);
      const stopWork = whileWorkedOn(request, response, countRunning);
      response.once("close", () => {
        countUnanswered(socket, -1);
        stopWork();
      });
      return true;
    },
    isOpen: () => running <= maxRequests && !turns.isOverloaded(true),
  };
}

/**
 * Counts one up when the request is there as a whole, and down when its answer is made.
 *
 * @returns counts down when nobody waits for the answer any more; without effect once it is made
 */
function whileWorkedOn(request: IncomingMessage, response: ServerResponse, count: (change: 1 | -1) => void) {
  let state: "coming" | "running" | "over" = "coming";
  const begin = () => {
    if (state !== "coming") return;
    state = "running";
    count(1);
  };
  const finish = () => {
    if (state === "running") count(-1);
    state = "over";
  };
  if (hasBody(request)) request.once("end", begin);
  else begin();
  const { end } = response;
  response.end = ((...given: Parameters<typeof end>) => {
    finish();
    return Reflect.apply(end, response, given);
  }) as typeof end;
  return finish;
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}
