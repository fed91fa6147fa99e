import type { IncomingMessage } from "node:http";
import type { Express } from "express";

/** The address of whoever sent a request; undefined once its socket is closed. */
export type FindClient = (request: IncomingMessage) => string | undefined;

/** Believes the proxies that are trusted, by Express's own reckoning, which is loaded only where there are any. */
export async function createClientFinder(trustProxy: boolean | number | string): Promise<FindClient> {
  if (trustProxy === false) return ({ socket }) => socket.remoteAddress;
  const { default: express } = await import("express");
  const application = express().set("trust proxy", trustProxy);
  return ({ headers, socket }) =>
    (
      Object.create(application.request, {
        headers: { value: headers },
        socket: { value: socket },
      }) as Express["request"]
    ).ip;
}
