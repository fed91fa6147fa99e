import type { RequestListener } from "node:http";
import type { Logger } from "pino";
import type { Metrics } from "../metrics.js";
import { isProbe } from "../probes.js";
import type { LoadGate } from "./create-load-gate.js";
import { sendOverloadRefusal } from "./overload-refusal.js";

export interface LoadGuardOptions {
  readonly gate: LoadGate;
  readonly corsOrigin: "*" | readonly string[];
  readonly metrics: Pick<Metrics, "countRefusal">;
  readonly logger: Logger;
}

/** Streams, middleware and this guard all wait for the end of an answer, which is more than Node takes for sound. */
const mostListeners = 20;
const logIntervalMs = 10_000;

/** Lets through what the gate admits, and probes always; everything else is refused at once. */
export function guardLoad(application: RequestListener, options: LoadGuardOptions): RequestListener {
  const { gate, corsOrigin, metrics, logger } = options;
  const logRefusal = createRefusalLog(logger);
  return (request, response) => {
    response.setMaxListeners(mostListeners);
    if (isProbe(request.url) || gate.admit(request, response)) return application(request, response);
    metrics.countRefusal("OVERLOADED");
    logRefusal();
    sendOverloadRefusal(request, response, corsOrigin);
  };
}

/** Logs the first refusal at once, and how many there were every ten seconds while they go on. */
function createRefusalLog(logger: Logger): () => void {
  let refused = 0;
  return () => {
    refused++;
    if (refused > 1) return;
    logger.warn("Overloaded; requests are refused");
    setTimeout(() => {
      logger.warn({ refused }, "Requests were refused for overload");
      refused = 0;
    }, logIntervalMs).unref();
  };
}
