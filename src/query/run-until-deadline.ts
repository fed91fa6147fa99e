import type { Deadline } from "../store/graph-store.js";

/** Milliseconds between two looks at the clock. */
const interval = 50;

/** Work that takes turns with other work, given up with what the deadline throws once the time is up. */
export async function runUntilDeadline<T>(
  work: (signal?: AbortSignal) => Promise<T>,
  deadline: Deadline | undefined,
): Promise<T> {
  if (deadline === undefined) return work();
  const controller = new AbortController();
  const timer = setInterval(() => {
    try {
      deadline();
    } catch (reason) {
      controller.abort(reason);
    }
  }, interval);
  try {
    return await work(controller.signal);
  } finally {
    clearInterval(timer);
  }
}
