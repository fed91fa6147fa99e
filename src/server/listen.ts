import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { KnownError } from "../shared/known-error.js";

/** Open sockets that answer with one application. */
export interface Listening {
  readonly port: number;
  readonly servers: readonly Server[];
}

/** Slow senders are cut off: headers within 10 s, the whole request within 30 s. */
const timeouts = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 };
/** Longer than the 60 s for which common load balancers keep an idle connection. */
const keepAliveTimeout = 65_000;

/**
 * Listens on a host; `localhost` means both loopback addresses where the machine has both.
 *
 * @throws KnownError CANNOT_LISTEN when the port is taken, forbidden, or the host is not this machine's
 */
export async function listen(application: RequestListener, host: string, port: number): Promise<Listening> {
  const isLocal = host === "localhost";
  const first = await listenOn(application, isLocal ? "127.0.0.1" : host, port).catch((error) => {
    throw toCannotListen(error, host, port);
  });
  const taken = (first.address() as AddressInfo).port;
  if (!isLocal) return { port: taken, servers: [first] };
  const second = await listenOn(application, "::1", taken).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE" || port === 0) return undefined;
    first.close();
    throw toCannotListen(error, host, port);
  });
  return { port: taken, servers: second ? [first, second] : [first] };
}

function listenOn(application: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer({ ...timeouts, keepAliveTimeout }, application);
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
