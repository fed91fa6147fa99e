import { ask, findKeptAnswer, type Operation } from "./ask.ts";
import { type Task, useTask } from "./use-task.ts";

/** The answer to an operation, asked for anew whenever the operation or its variables change. */
export function useAnswer<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
): Task<Answer> {
  const task = useTask(operation.text + JSON.stringify(variables), (signal) => ask(operation, variables, signal));
  const kept = task.status === "running" ? findKeptAnswer(operation, variables) : undefined;
  return kept === undefined ? task : { status: "done", result: kept };
}
