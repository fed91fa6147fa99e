import type { Logger } from "pino";
import { answerQuery, answerQueryAsText, type QueryRequest } from "../graphql/answer-query.js";
import type { QueryAnswerer } from "./answer-operation.js";
import { checkOperationAllowed } from "./check-operation-allowed.js";
import { type Settings, toQueryLimits } from "./settings.js";

/** Answers operations within the limits of the settings; bugs go to the log with the request they belong to. */
export function createQueryAnswerer(settings: Settings, logger: Logger): QueryAnswerer {
  const limits = toQueryLimits(settings);
  const allowed = { maxTokens: limits.maxTokens, hasIntrospection: settings.introspection };
  const allowing =
    <Result>(answer: (request: QueryRequest) => Promise<Result>) =>
    async (...[world, request, asker]: Parameters<QueryAnswerer["answer"]>) => {
      const { query: source, variables, operationName } = request;
      const refusals = checkOperationAllowed(source, allowed);
      if (refusals.length > 0) return { errors: refusals };
      return answer({
        ...{ world, schema: world.schema, source, variables, operationName, limits, signal: asker.signal },
        reportBug: (error) => logger.error({ err: error, requestId: asker.requestId }, "A query met a bug"),
      });
    };
  return { answer: allowing(answerQuery), answerAsText: allowing(answerQueryAsText) };
}
