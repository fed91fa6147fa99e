import type { ExecutionResult } from "graphql";
import type { Logger } from "pino";
import type { World } from "../graphql/world.js";
import type { Metrics } from "./metrics.js";
import type { RequestState } from "./request-state.js";

/** A GraphQL request, whichever way it came. */
export interface OperationRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Parses, checks against the limits and executes; errors are in the result, bugs masked. */
export interface QueryAnswerer {
  answer(world: World, request: OperationRequest, asker: Asker): Promise<ExecutionResult>;
  /** The data as JSON where there are no errors. */
  answerAsText(world: World, request: OperationRequest, asker: Asker): Promise<string | ExecutionResult>;
}

type Asker = Pick<RequestState, "requestId" | "signal">;

/** Answers an operation for one HTTP request, by the version that the request was given. */
export type AnswerOperation = Answer<ExecutionResult>;

/** The same, with the data as JSON where there are no errors. */
export type AnswerOperationAsText = Answer<string | ExecutionResult>;

type Answer<Result> = (state: RequestState, world: World, request: OperationRequest) => Promise<Result>;

/** The ways by which operations are answered: `/graphql`, `/questions` and `/export` count and name them alike. */
export interface OperationAnswerer {
  readonly answerOperation: AnswerOperation;
  readonly answerOperationAsText: AnswerOperationAsText;
  /** Names, logs and counts an operation whose answer was kept, as those that are executed. */
  countKept(state: RequestState, operation: string | undefined, readQuery: () => string | undefined): void;
}

export function createOperationAnswerer(
  { answer, answerAsText }: QueryAnswerer,
  metrics: Metrics,
  logger: Logger,
): OperationAnswerer {
  function logOperation({ operation, requestId }: RequestState, readQuery: () => string | undefined): void {
    if (logger.isLevelEnabled("debug")) logger.debug({ operation, query: readQuery(), requestId }, "operation");
  }
  const counted =
    <Result extends string | ExecutionResult>(
      ask: (...asked: Parameters<QueryAnswerer["answer"]>) => Promise<Result>,
    ) =>
    async (state: RequestState, world: World, request: OperationRequest): Promise<Result> => {
      const started = performance.now();
      const operation = findOperationName(request);
      if (operation) state.operation = operation;
      logOperation(state, () => request.query);
      const given = await ask(world, request, state);
      const result: ExecutionResult = typeof given === "string" ? noErrors : given;
      const outcome = !result.errors ? "ok" : result.data ? "partial" : "refused";
      metrics.countOperation(operation, outcome, (performance.now() - started) / 1000);
      for (const reason of toReasons(result)) metrics.countRefusal(reason);
      return given;
    };
  return {
    answerOperation: counted(answer),
    answerOperationAsText: counted(answerAsText),
    countKept(state, operation, readQuery) {
      if (operation) state.operation = operation;
      logOperation(state, readQuery);
      metrics.countOperation(operation, "ok");
    },
  };
}

const noErrors: ExecutionResult = {};

const soundName = /^[_A-Za-z]\w{0,63}$/;

/** What the log and the metrics call it; names of their own making are passed over. */
function findOperationName({ query, operationName }: OperationRequest): string | undefined {
  if (operationName) return soundName.test(operationName) ? operationName : undefined;
  return /(?:^|[\s}])(?:query|mutation|subscription)\s+([_A-Za-z]\w{0,63})/.exec(query.slice(0, 2000))?.[1];
}

function toReasons(result: ExecutionResult): ReadonlySet<string> {
  if (!result.errors || result.data) return new Set();
  return new Set(result.errors.map((error) => String(error.extensions.code ?? "GRAPHQL_ERROR")));
}
