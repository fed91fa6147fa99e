import { type Task, useTask } from "./use-task.ts";

/**
 * Code of the page that is loaded when it is needed.
 *
 * Browsers remember that a module failed: only opening the page anew asks for it again, so that is how it is retried.
 *
 * @param name the same for the same code
 */
export function useCode<Code>(name: string, load: () => Promise<Code>): Task<Code> {
  const task = useTask(name, load);
  return task.status === "failed" ? { ...task, retry: () => location.reload() } : task;
}
