import type { IncomingMessage } from "node:http";
import type { Express } from "express";

/** The address of whoever sent a request; undefined once its socket is closed. */
export type FindClient = (request: IncomingMessage) => string | undefined;

/** Believes the proxies that the application is told to trust, by Express's own reckoning. */
export function createClientFinder(application: Express, trustProxy: boolean | number | string): FindClient {
  if (trustProxy === false) return ({ socket }) => socket.remoteAddress;
  return ({ headers, socket }) =>
    (
      Object.create(application.request, {
        headers: { value: headers },
        socket: { value: socket },
      }) as Express["request"]
    ).ip;
}
