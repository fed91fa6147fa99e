import type { ExecutionResult } from "graphql";
import type { Logger } from "pino";
import { answerQuery, answerQueryAsText, type QueryRequest } from "../graphql/answer-query.js";
import type { QueryAnswerer } from "./answer-operation.js";
import { checkOperationAllowed } from "./check-operation-allowed.js";
import { findRefusedCost } from "./find-refused-cost.js";
import type { Metrics } from "./metrics.js";
import { type Settings, toQueryLimits } from "./settings.js";

/** Answers operations within the limits of the settings; bugs go to the log with the request they belong to. */
export function createQueryAnswerer(
  settings: Settings,
  logger: Logger,
  metrics: Pick<Metrics, "countCost">,
): QueryAnswerer {
  const limits = toQueryLimits(settings);
  const allowed = { maxTokens: limits.maxTokens, hasIntrospection: settings.introspection };
  const allowing =
    <Result extends string | ExecutionResult>(answer: (request: QueryRequest) => Promise<Result>) =>
    async (...[world, request, asker]: Parameters<QueryAnswerer["answer"]>) => {
      const { query: source, variables, operationName } = request;
      const refusals = checkOperationAllowed(source, allowed);
      if (refusals.length > 0) return { errors: refusals };
      const answered = await answer({
        ...{ world, schema: world.schema, source, variables, operationName, limits, signal: asker.signal },
        reportCost: metrics.countCost,
        reportBug: (error) => logger.error({ err: error, requestId: asker.requestId }, "A query met a bug"),
      });
      const refusedCost = findRefusedCost(answered);
      if (refusedCost !== undefined) metrics.countCost(refusedCost);
      return answered;
    };
  return { answer: allowing(answerQuery), answerAsText: allowing(answerQueryAsText) };
}
