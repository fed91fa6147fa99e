import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import { createOperationAnswerer, type QueryAnswerer } from "./answer-operation.js";
import { explorerPage } from "./endpoints/explorer-page.js";
import { exportEndpoints } from "./endpoints/export-endpoints.js";
import { graphiqlPage } from "./endpoints/graphiql-page.js";
import { graphqlEndpoint } from "./endpoints/graphql-endpoint.js";
import { healthEndpoint, readyEndpoint } from "./endpoints/health-endpoints.js";
import { metricsEndpoint } from "./endpoints/metrics-endpoint.js";
import { notFound } from "./endpoints/not-found.js";
import { questionEndpoints } from "./endpoints/question-endpoints.js";
import type { LoadGate } from "./load/create-load-gate.js";
import type { Metrics } from "./metrics.js";
import { allowOrigins } from "./middleware/allow-origins.js";
import { answerErrors } from "./middleware/answer-errors.js";
import { honourValidators } from "./middleware/honour-validators.js";
import { identifyRequest } from "./middleware/identify-request.js";
import { limitExports } from "./middleware/limit-exports.js";
import { limitRate } from "./middleware/limit-rate.js";
import { observeRequest } from "./middleware/observe-request.js";
import { readOnly } from "./middleware/read-only.js";
import { secureHeaders } from "./middleware/secure-headers.js";
import { takeOriginForm } from "./middleware/take-origin-form.js";
import { getRequestState } from "./request-state.js";
import type { Settings } from "./settings.js";
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
export function createApplication(options: ApplicationOptions): Express {
  const { settings, source, metrics, logger, gate, isStopping = () => false } = options;
  const operations = createOperationAnswerer(options.answerer, metrics, logger);
  const { answerOperation } = operations;
  const application = express();
  application.disable("x-powered-by").set("trust proxy", settings.trustProxy);
  application.use(
    identifyRequest(source),
    takeOriginForm,
    observeRequest(logger, metrics),
    closeWhenStopping(isStopping),
  );
  application.use(honourValidators, secureHeaders(), allowOrigins(settings.corsOrigin));
  if (settings.rateLimit) application.use(limitRate({ ...settings, limit: settings.rateLimit, logger }));
  application.use(compression());

  if (settings.graphiql) application.use("/graphql", named("/graphql"), graphiqlPage());
  application.all(
    "/graphql",
    named("/graphql"),
    graphqlEndpoint({ ...operations, bodyLimit: settings.bodyLimit, gate, logger }),
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
  return application;
}

/** Names the endpoint for metrics. */
function named(route: string): RequestHandler {
  return (_request, response, next) => {
    getRequestState(response).route = route;
    next();
  };
}

const unnamed = named("other");

function closeWhenStopping(isStopping: () => boolean): RequestHandler {
  return (_request, response, next) => {
    if (isStopping()) response.set("connection", "close");
    next();
  };
}
