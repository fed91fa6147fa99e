import type { IncomingMessage, ServerResponse } from "node:http";
import { BlockList, isIPv6 } from "node:net";
import type { Request, RequestHandler, Response } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import type { Logger } from "pino";
import { RefusedRequest } from "../error-body.js";
import { isProbe } from "../probes.js";
import { getRequestState } from "../request-state.js";

export interface RateLimitOptions {
  /** Requests a minute for each client. */
  readonly limit: number;
  /** False where no proxy is believed about the client's address. */
  readonly trustProxy: boolean | number | string;
  readonly logger: Logger;
}

const windowMs = 60_000;
/** One household or office has at least this much of IPv6 to choose addresses from. */
const ipv6Subnet = 56;

/** Goes on at once or later, with the refusal of a request that is too many. */
export type CheckRate = (
  request: IncomingMessage,
  response: ServerResponse,
  goOn: (refusal?: unknown) => void,
) => unknown;

/**
 * Bounds the requests of one client address in a minute; an IPv6 client is its network of 56 bits.
 *
 * Probes and programs on the same machine are not counted: the latter are the operator's own, or a proxy that is not
 * believed, whose clients would otherwise shut each other out.
 */
export function createRateCheck({ limit, trustProxy, logger }: RateLimitOptions): CheckRate {
  const limiter = rateLimit({
    ...{ windowMs, limit, ipv6Subnet, standardHeaders: "draft-8", legacyHeaders: false, validate: false },
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? "", ipv6Subnet),
    handler: (_request, _response, next) => next(toRefusal(limit)),
  });
  const warnOfProxy = trustProxy === false ? createProxyWarning(logger) : () => {};
  return (request, response, goOn) => {
    warnOfProxy(request);
    const { client } = getRequestState(response);
    if (isProbe(request.url) || isOnThisMachine(client)) goOn();
    else limiter({ ip: client } as Request, toHeaderWriter(response), goOn);
  };
}

/** In place of a check where there is no limit. */
export const letThrough: CheckRate = (_request, _response, goOn) => goOn();

/** Checks every request that is not counted yet. */
export function limitRate(check: CheckRate): RequestHandler {
  return (request, response, next) => {
    if (getRequestState(response).handedOver) next();
    else check(request, response, next);
  };
}

/** All that the limiter asks of a response, which on the short way is not Express's. */
function toHeaderWriter(response: ServerResponse): Response {
  const { headersSent } = response;
  const append = (name: string, value: string) => response.appendHeader(name, value);
  const setHeader = (name: string, value: string) => response.setHeader(name, value);
  return { headersSent, append, setHeader } as unknown as Response;
}

const thisMachine = new BlockList();
thisMachine.addSubnet("127.0.0.0", 8);
thisMachine.addAddress("::1", "ipv6");

function isOnThisMachine(address = ""): boolean {
  return address === "127.0.0.1" || thisMachine.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

function toRefusal(limit: number): RefusedRequest {
  return new RefusedRequest(429, `More than ${limit} requests came from this address within a minute.`, {
    code: "RATE_LIMITED",
    suggestion: "Wait for the seconds in `retry-after`, ask for more in one request, or run a server of your own.",
    details: { limit, windowMs },
  });
}

function createProxyWarning(logger: Logger): (request: IncomingMessage) => void {
  let isTold = false;
  return (request) => {
    if (isTold || request.headers["x-forwarded-for"] === undefined) return;
    isTold = true;
    logger.warn("A request names the client that it was forwarded for, and TRUST_PROXY is off: see docs/operating.md");
  };
}
