import type { RequestListener } from "node:http";
import type { Logger } from "pino";
import type { Metrics } from "../metrics.js";
import { isProbe } from "../probes.js";
import type { LoadGate } from "./create-load-gate.js";
import { type Asked, createLatestFirst } from "./latest-first.js";
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

/** Lets through what the gate admits, and probes always; everything else is refused at once, in a crowd after the others. */
export function guardLoad(application: RequestListener, options: LoadGuardOptions): RequestListener {
  const { gate, corsOrigin, metrics, logger } = options;
  const logRefusal = createRefusalLog(logger);
  function offer({ request, response }: Asked): boolean {
    const isAdmitted = gate.admit(request, response);
    if (isAdmitted) application(request, response);
    else {
      metrics.countRefusal("OVERLOADED");
      logRefusal();
      sendOverloadRefusal(request, response, corsOrigin);
    }
    return isAdmitted;
  }

  const gather = createLatestFirst(offer);
  return (request, response) => {
    response.setMaxListeners(mostListeners);
    if (isProbe(request.url)) application(request, response);
    else if (gate.isCrowded()) gather({ request, response });
    else offer({ request, response });
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
