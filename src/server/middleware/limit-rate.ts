import { BlockList, isIPv6 } from "node:net";
import type { Request, RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import type { Logger } from "pino";
import { RefusedRequest } from "../error-body.js";
import { isProbe } from "../probes.js";

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

/**
 * Bounds the requests of one client address in a minute; an IPv6 client is its network of 56 bits.
 *
 * Probes and programs on the same machine are not counted: the latter are the operator's own, or a proxy that is not
 * believed, whose clients would otherwise shut each other out.
 */
export function limitRate({ limit, trustProxy, logger }: RateLimitOptions): RequestHandler {
  const limiter = rateLimit({
    ...{ windowMs, limit, ipv6Subnet, standardHeaders: "draft-8", legacyHeaders: false, validate: false },
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? "", ipv6Subnet),
    handler: (_request, _response, next) => next(toRefusal(limit)),
  });
  const warnOfProxy = trustProxy === false ? createProxyWarning(logger) : () => {};
  return (request, response, next) => {
    warnOfProxy(request);
    if (isProbe(request.path) || isOnThisMachine(request.ip)) next();
    else limiter(request, response, next);
  };
}

const thisMachine = new BlockList();
thisMachine.addSubnet("127.0.0.0", 8);
thisMachine.addAddress("::1", "ipv6");

function isOnThisMachine(address = ""): boolean {
  return thisMachine.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

function toRefusal(limit: number): RefusedRequest {
  return new RefusedRequest(429, `More than ${limit} requests came from this address within a minute.`, {
    code: "RATE_LIMITED",
    suggestion: "Wait for the seconds in `retry-after`, ask for more in one request, or run a server of your own.",
    details: { limit, windowMs },
  });
}

function createProxyWarning(logger: Logger): (request: Request) => void {
  let isTold = false;
  return (request) => {
    if (isTold || request.headers["x-forwarded-for"] === undefined) return;
    isTold = true;
    logger.warn("A request names the client that it was forwarded for, and TRUST_PROXY is off: see docs/operating.md");
  };
}
