import type { RequestListener } from "node:http";
import compression from "compression";
import express, { type RequestHandler } from "express";
import type { AnswerCache } from "./answer-cache.js";
import type { OperationAnswerer } from "./answer-operation.js";
import type { ListenerOptions } from "./create-listener.js";
import { explorerPage } from "./endpoints/explorer-page.js";
import { exportEndpoints } from "./endpoints/export-endpoints.js";
import { graphiqlPage } from "./endpoints/graphiql-page.js";
import { graphqlEndpoint } from "./endpoints/graphql-endpoint.js";
import { healthEndpoint, readyEndpoint } from "./endpoints/health-endpoints.js";
import { metricsEndpoint } from "./endpoints/metrics-endpoint.js";
import { notFound } from "./endpoints/not-found.js";
import { questionEndpoints } from "./endpoints/question-endpoints.js";
import { allowOrigins } from "./middleware/allow-origins.js";
import { answerErrors } from "./middleware/answer-errors.js";
import { honourValidators } from "./middleware/honour-validators.js";
import { type IdentifyRequest, identifyRequest } from "./middleware/identify-request.js";
import { limitExports } from "./middleware/limit-exports.js";
import { type CheckRate, limitRate } from "./middleware/limit-rate.js";
import { type ObserveRequest, observeRequest } from "./middleware/observe-request.js";
import { readOnly } from "./middleware/read-only.js";
import { secureHeaders } from "./middleware/secure-headers.js";
import { takeOriginForm } from "./middleware/take-origin-form.js";
import { getRequestState } from "./request-state.js";

export interface ApplicationOptions extends OperationAnswerer, Omit<ListenerOptions, "answerer"> {
  readonly cache: AnswerCache;
  readonly identify: IdentifyRequest;
  readonly observe: ObserveRequest;
  readonly checkRate: CheckRate;
}

/** Answers whatever is asked for, in any form. */
export function createApplication(options: ApplicationOptions): RequestListener {
  const { settings, source, metrics, logger, isStopping, answerOperation } = options;
  const { identify, observe, checkRate } = options;
  const application = express();
  application.disable("x-powered-by").set("trust proxy", settings.trustProxy);
  application.use(identifyRequest(identify), takeOriginForm, observeRequest(observe), closeWhenStopping(isStopping));
  application.use(honourValidators, secureHeaders, allowOrigins(settings.corsOrigin));
  application.use(limitRate(checkRate), compression(), refuseHandedOver);

  if (settings.graphiql) application.use("/graphql", named("/graphql"), graphiqlPage());
  application.all("/graphql", named("/graphql"), graphqlEndpoint({ ...options, bodyLimit: settings.bodyLimit }));
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
