import type { Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { CutOffReason } from "./load-metrics.js";

export interface SlowReaderOptions {
  /** Longest time in which nothing of an answer is taken. */
  readonly sendTimeoutMs: number;
  /** Most bytes of answers that wait in memory for their readers. */
  readonly maxUnsent: number;
  readonly onCutOff: (reason: CutOffReason) => void;
}

/** Time between two looks at what waits in memory. */
const sweepMs = 500;

/** Closes connections on which an answer waits for its reader too long, or takes up too much room. */
export function cutOffSlowReaders(server: Server, options: SlowReaderOptions): void {
  const { sendTimeoutMs, maxUnsent, onCutOff } = options;
  const open = new Set<ServerResponse>();
  server.prependListener("request", (_request, response) => {
    open.add(response);
    response.once("close", () => open.delete(response));
  });
  // With a listener Node leaves it to us to close the connection, also one that is only kept open.
  server.setTimeout(sendTimeoutMs, (socket) => {
    if (isWorkedFor(socket, open)) return;
    if (socket.writableLength > 0) onCutOff("unread");
    socket.destroy();
  });
  const sweep = () => {
    for (const response of findTooMuch(open, maxUnsent)) {
      onCutOff("memory");
      response.destroy();
    }
  };
  server.once("listening", () => {
    const sweeping = setInterval(sweep, sweepMs).unref();
    server.once("close", () => clearInterval(sweeping));
  });
}

/** Whether the caller waits for the server and not the server for the caller. */
function isWorkedFor(socket: Socket, open: ReadonlySet<ServerResponse>): boolean {
  return (
    socket.writableLength === 0 &&
    [...open].some((response) => response.socket === socket && !response.writableEnded && response.req.complete)
  );
}

/** Answers without which the others fit, the longest first. */
function findTooMuch(open: ReadonlySet<ServerResponse>, maxUnsent: number): readonly ServerResponse[] {
  const waiting = [...open].map((response) => ({ response, unsent: response.writableLength }));
  let total = waiting.reduce((sum, { unsent }) => sum + unsent, 0);
  if (total <= maxUnsent) return [];
  const longestFirst = waiting.sort((a, b) => b.unsent - a.unsent);
  return longestFirst.flatMap(({ response, unsent }) => {
    if (total <= maxUnsent) return [];
    total -= unsent;
    return [response];
  });
}
