import type { Logger } from "pino";
import { answerQuery } from "../graphql/answer-query.js";
import type { AnswerQuery } from "./answer-operation.js";
import { checkOperationAllowed } from "./check-operation-allowed.js";
import { type Settings, toQueryLimits } from "./settings.js";

/** Answers operations within the limits of the settings; bugs go to the log with the request they belong to. */
export function createQueryAnswerer(settings: Settings, logger: Logger): AnswerQuery {
  const limits = toQueryLimits(settings);
  return (world, { query, variables, operationName }, { requestId, signal }) => {
    const refusals = checkOperationAllowed(query, {
      maxTokens: limits.maxTokens,
      hasIntrospection: settings.introspection,
    });
    if (refusals.length > 0) return { errors: refusals };
    return answerQuery({
      ...{ world, schema: world.schema, source: query, variables, operationName, limits, signal },
      reportBug: (error) => logger.error({ err: error, requestId }, "A query met a bug"),
    });
  };
}
