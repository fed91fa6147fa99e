import type { Logger } from "pino";
import { createAnswerCache } from "./answer-cache.js";
import { createOperationAnswerer, type QueryAnswerer } from "./answer-operation.js";
import { createLateListener, type LateListener } from "./create-late-listener.js";
import { createClientFinder } from "./find-client.js";
import type { LoadGate } from "./load/create-load-gate.js";
import type { Metrics } from "./metrics.js";
import { createRequestIdentifier } from "./middleware/identify-request.js";
import { createRateCheck, letThrough } from "./middleware/limit-rate.js";
import { createRequestObserver } from "./middleware/observe-request.js";
import type { Settings } from "./settings.js";
import { createShortWay } from "./short-way/create-short-way.js";
import type { WorldSource } from "./world-source.js";

export interface ListenerOptions {
  readonly settings: Settings;
  readonly source: WorldSource;
  readonly answerer: QueryAnswerer;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** Where the built page of the explorer is; without it there is no page. */
  readonly explorerFolder?: string | undefined;
  /** Which requests are taken up. */
  readonly gate: LoadGate;
  /** True once the server has been asked to stop. */
  readonly isStopping: () => boolean;
}

/**
 * Everything the server answers, without a port.
 *
 * Plain requests are answered by what is there at once; Express, and what only it uses, is loaded for the others.
 */
export async function createListener(options: ListenerOptions): Promise<LateListener> {
  const { settings, source, metrics, logger } = options;
  const cache = createAnswerCache(settings.answerCacheBytes, metrics);
  metrics.watchCacheSize(() => cache.size(source.current()));
  const { rateLimit } = settings;
  const shared = {
    ...options,
    ...createOperationAnswerer(options.answerer, metrics, logger),
    cache,
    identify: createRequestIdentifier(source, await createClientFinder(settings.trustProxy)),
    observe: createRequestObserver(logger, metrics),
    checkRate: rateLimit ? createRateCheck({ ...settings, limit: rateLimit, logger }) : letThrough,
  };
  const { listener: application, prepare } = createLateListener(async () => {
    const { createApplication } = await import("./application.js");
    return createApplication(shared);
  }, logger);
  return { listener: createShortWay({ ...settings, ...shared, application }), prepare };
}
