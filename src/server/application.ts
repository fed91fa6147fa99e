import type { RequestListener } from "node:http";
import compression from "compression";
import express, { type RequestHandler } from "express";
import type { Logger } from "pino";
import { createAnswerCache } from "./answer-cache.js";
import { createOperationAnswerer, type QueryAnswerer } from "./answer-operation.js";
import { explorerPage } from "./endpoints/explorer-page.js";
import { exportEndpoints } from "./endpoints/export-endpoints.js";
import { graphiqlPage } from "./endpoints/graphiql-page.js";
import { graphqlEndpoint } from "./endpoints/graphql-endpoint.js";
import { healthEndpoint, readyEndpoint } from "./endpoints/health-endpoints.js";
import { metricsEndpoint } from "./endpoints/metrics-endpoint.js";
import { notFound } from "./endpoints/not-found.js";
import { questionEndpoints } from "./endpoints/question-endpoints.js";
import { createClientFinder } from "./find-client.js";
import type { LoadGate } from "./load/create-load-gate.js";
import type { Metrics } from "./metrics.js";
import { allowOrigins } from "./middleware/allow-origins.js";
import { answerErrors } from "./middleware/answer-errors.js";
import { honourValidators } from "./middleware/honour-validators.js";
import { createRequestIdentifier, identifyRequest } from "./middleware/identify-request.js";
import { limitExports } from "./middleware/limit-exports.js";
import { createRateCheck, letThrough, limitRate } from "./middleware/limit-rate.js";
import { createRequestObserver, observeRequest } from "./middleware/observe-request.js";
import { readOnly } from "./middleware/read-only.js";
import { secureHeaders } from "./middleware/secure-headers.js";
import { takeOriginForm } from "./middleware/take-origin-form.js";
import { getRequestState } from "./request-state.js";
import type { Settings } from "./settings.js";
import { createShortWay } from "./short-way/create-short-way.js";
import type { WorldSource } from "./world-source.js";

export interface ApplicationOptions {
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
  readonly isStopping?: () => boolean;
}

/** Everything the server answers, without a port. */
export function createApplication(options: ApplicationOptions): RequestListener {
  const { settings, source, metrics, logger, gate, isStopping = () => false } = options;
  const operations = createOperationAnswerer(options.answerer, metrics, logger);
  const { answerOperation } = operations;
  const cache = createAnswerCache(settings.answerCacheBytes, metrics);
  metrics.watchCacheSize(() => cache.size(source.current()));
  const application = express();
  application.disable("x-powered-by").set("trust proxy", settings.trustProxy);
  const identify = createRequestIdentifier(source, createClientFinder(application, settings.trustProxy));
  const observe = createRequestObserver(logger, metrics);
  const { rateLimit } = settings;
  const checkRate = rateLimit ? createRateCheck({ ...settings, limit: rateLimit, logger }) : letThrough;
  application.use(identifyRequest(identify), takeOriginForm, observeRequest(observe), closeWhenStopping(isStopping));
  application.use(honourValidators, secureHeaders, allowOrigins(settings.corsOrigin));
  application.use(limitRate(checkRate), compression(), refuseHandedOver);

  if (settings.graphiql) application.use("/graphql", named("/graphql"), graphiqlPage());
  application.all(
    "/graphql",
    named("/graphql"),
    graphqlEndpoint({ ...operations, cache, bodyLimit: settings.bodyLimit, gate, logger }),
  );
  application.use(readOnly);
  application.get("/healthz", named("/healthz"), healthEndpoint);
  application.get("/readyz", named("/readyz"), readyEndpoint(source, isStopping));
  if (settings.metrics) application.get("/metrics", named("/metrics"), metricsEndpoint(metrics));
  application.use("/questions", named("/questions"), questionEndpoints(answerOperation));
  application.use("/export", named("/export"), limitExports(settings.maxExports, metrics));
  application.use("/export", exportEndpoints(answerOperation));
  if (options.explorerFolder) application.use(named("explorer"), explorerPage(options.explorerFolder));
  application.use(unnamed, notFound, answerErrors(logger, metrics));
  return createShortWay({
    ...{ ...operations, ...settings, application, source, cache },
    ...{ identify, observe, checkRate, gate, metrics, isStopping },
  });
}

/** Names the endpoint for metrics. */
function named(route: string): RequestHandler {
  return (_request, response, next) => {
    getRequestState(response).route = route;
    next();
  };
}

const unnamed = named("other");

/** Answers what the short way refused, as everything that is refused. */
const refuseHandedOver: RequestHandler = (_request, response, next) => {
  next(getRequestState(response).handedOver?.refusal);
};

function closeWhenStopping(isStopping: () => boolean): RequestHandler {
  return (_request, response, next) => {
    if (isStopping()) response.set("connection", "close");
    next();
  };
}
