import { KnownError } from "../../shared/known-error.js";
import type { Deadline } from "../../store/graph-store.js";
import type { QueryLimits } from "./query-limits.js";

/**
 * The deadline of a request that begins now.
 *
 * @param signal stops the work as well, when the caller has gone away
 */
export function createDeadline({ maxTimeMs }: QueryLimits, signal?: AbortSignal): Deadline {
  const end = performance.now() + maxTimeMs;
  return () => {
    if (signal?.aborted) throw new KnownError("The request was given up.", { code: "REQUEST_ABORTED" });
    if (performance.now() > end) throw toTimeLimitError(maxTimeMs);
  };
}

function toTimeLimitError(limit: number): KnownError {
  return new KnownError(`The query took longer than ${limit} ms, which is the limit.`, {
    code: "TIME_LIMIT",
    suggestion: "Narrow it with `where`, lower `limit` or `first`, or ask for fewer levels at once.",
    details: { limit },
  });
}
