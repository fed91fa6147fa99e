import { execute, GraphQLError, parse, validate } from "graphql";
import type { Logger } from "pino";
import type { AnswerQuery } from "./answer-operation.js";
import type { Settings } from "./settings.js";

/** stop-gap */
export function createQueryAnswerer(settings: Settings, logger: Logger): AnswerQuery {
  return async (world, request, requestId) => {
    let document: import("graphql").DocumentNode;
    try {
      document = parse(request.query, { maxTokens: settings.maxTokens });
    } catch (error) {
      return { errors: [error as GraphQLError] };
    }
    const errors = validate(world.schema, document);
    if (errors.length) return { errors };
    if (document.definitions.some((d) => d.kind === "OperationDefinition" && d.operation !== "query"))
      return { errors: [new GraphQLError("read-only", { extensions: { code: "READ_ONLY" } })] };
    const deadline = Date.now() + settings.requestTimeoutMs;
    const result = await execute({
      schema: world.schema,
      document,
      variableValues: request.variables as Record<string, unknown>,
      operationName: request.operationName,
      contextValue: { world, deadline },
    });
    if (!result.errors) return result;
    return {
      ...result,
      errors: result.errors.map((error) => {
        if (!error.originalError || error.originalError instanceof GraphQLError) return error;
        logger.error({ err: error.originalError, requestId }, "bug");
        return new GraphQLError("Something went wrong", {
          path: error.path,
          extensions: { code: "INTERNAL_SERVER_ERROR" },
        });
      }),
    };
  };
}
