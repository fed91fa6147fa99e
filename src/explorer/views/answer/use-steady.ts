import { useRef } from "preact/hooks";
import type { Task } from "../../api/use-task.ts";

/** What to show of a task that is run again and again: its last result stays until the next one is there. */
export function useSteady<Result>(task: Task<Result>): { readonly shown: Task<Result>; readonly isBehind: boolean } {
  const last = useRef<Task<Result>>(undefined);
  if (task.status !== "running") last.current = task.status === "done" ? task : undefined;
  const previous = task.status === "running" ? last.current : undefined;
  return { shown: previous ?? task, isBehind: previous !== undefined };
}
