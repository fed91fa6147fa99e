import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { KnownError } from "../shared/known-error.js";
import { cutOffSlowReaders } from "./load/cut-off-slow-readers.js";
import type { LoadMetrics } from "./load/load-metrics.js";

/** Open sockets that answer with one application. */
export interface Listening {
  readonly port: number;
  readonly servers: readonly Server[];
}

/** Who is cut off from the sockets. */
export interface ConnectionLimits {
  readonly maxConnections: number;
  /** Longest time in which a request comes as a whole; its headers have a third of it. */
  readonly receiveTimeoutMs: number;
  /** Longest time in which nothing of an answer is taken. */
  readonly sendTimeoutMs: number;
  /** Most bytes of answers that wait in memory for their readers. */
  readonly maxUnsent: number;
}

interface Address {
  readonly host: string;
  readonly port: number;
}

interface ConnectionOptions {
  readonly limits: ConnectionLimits;
  readonly metrics: Pick<LoadMetrics, "countConnection" | "countCutOff">;
}

/** Longer than the 60 s for which common load balancers keep an idle connection. */
const keepAliveTimeout = 65_000;

/**
 * Listens on a host; `localhost` means both loopback addresses where the machine has both.
 *
 * @throws KnownError CANNOT_LISTEN when the port is taken, forbidden, or the host is not this machine's
 */
export async function listen(
  application: RequestListener,
  { host, port }: Address,
  options: ConnectionOptions,
): Promise<Listening> {
  const open = (at: Address) => listenOn(createLimitedServer(application, options), at);
  const isLocal = host === "localhost";
  const first = await open({ host: isLocal ? "127.0.0.1" : host, port }).catch((error) => {
    throw toCannotListen(error, host, port);
  });
  const taken = (first.address() as AddressInfo).port;
  if (!isLocal) return { port: taken, servers: [first] };
  const second = await open({ host: "::1", port: taken }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE" || port === 0) return undefined;
    first.close();
    throw toCannotListen(error, host, port);
  });
  return { port: taken, servers: second ? [first, second] : [first] };
}

function createLimitedServer(application: RequestListener, { limits, metrics }: ConnectionOptions): Server {
  const { receiveTimeoutMs } = limits;
  const headersTimeout = Math.ceil(receiveTimeoutMs / 3);
  const connectionsCheckingInterval = Math.ceil(receiveTimeoutMs / 6);
  const timeouts = { headersTimeout, requestTimeout: receiveTimeoutMs, keepAliveTimeout, connectionsCheckingInterval };
  const server = createServer(timeouts, application);
  server.maxConnections = limits.maxConnections;
  server.on("drop", () => metrics.countCutOff("connections"));
  server.on("connection", (socket) => {
    metrics.countConnection(1);
    socket.once("close", () => metrics.countConnection(-1));
  });
  cutOffSlowReaders(server, { ...limits, onCutOff: metrics.countCutOff });
  return server;
}

function listenOn(server: Server, { host, port }: Address): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}

function toCannotListen(error: NodeJS.ErrnoException, host: string, port: number): KnownError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: "Another program listens there. Choose another port with --port or PORT; 0 takes any free one.",
    EACCES: "Ports below 1024 need more rights. Choose a higher one with --port or PORT.",
    EADDRNOTAVAIL: "The address is not one of this machine's. Choose another with --host or HOST; `::` means all.",
    ENOTFOUND: "There is no such host. Choose another with --host or HOST; `::` means all.",
  };
  return new KnownError(`Cannot listen on ${host}, port ${port} (${error.code}).`, {
    code: "CANNOT_LISTEN",
    suggestion: reasons[error.code ?? ""] ?? error.message,
  });
}
