import { useEffect, useState } from "preact/hooks";
import { ApiError } from "./api-error.ts";

/** How far something that takes time has come. */
export type Task<Result> =
  | { readonly status: "running"; readonly stop: () => void }
  | { readonly status: "stopped"; readonly retry: () => void }
  | { readonly status: "failed"; readonly error: unknown; readonly retry: () => void }
  | { readonly status: "done"; readonly result: Result };

type Outcome<Result> =
  | { readonly key: string; readonly status: "stopped" }
  | { readonly key: string; readonly status: "failed"; readonly error: unknown }
  | { readonly key: string; readonly status: "done"; readonly result: Result };

/**
 * Runs something that takes time whenever its key changes, and stops it when the key changes again or the component
 * goes. The reader may stop it too.
 *
 * @param key says what is done; two runs with the same key would have the same result
 */
export function useTask<Result>(key: string, run: (signal: AbortSignal) => Promise<Result>): Task<Result> {
  const [outcome, setOutcome] = useState<Outcome<Result>>();
  const [attempt, setAttempt] = useState(0);
  const [controller, setController] = useState<AbortController>();

  // The key stands for all that `run` depends on.
  useEffect(() => {
    const started = new AbortController();
    setController(started);
    run(started.signal).then(
      (result) => !started.signal.aborted && setOutcome({ key, status: "done", result }),
      (error) => !started.signal.aborted && setOutcome({ key, status: "failed", error }),
    );
    return () => started.abort();
  }, [key, attempt]);

  const retry = () => {
    setOutcome(undefined);
    setAttempt(attempt + 1);
  };
  if (outcome?.key !== key) return { status: "running", stop: () => stopRunning(key, controller, setOutcome) };
  if (outcome.status === "done") return outcome;
  return { ...outcome, retry };
}

function stopRunning<Result>(
  key: string,
  controller: AbortController | undefined,
  setOutcome: (outcome: Outcome<Result>) => void,
): void {
  controller?.abort();
  setOutcome({ key, status: "stopped" });
}

/** An error as the page can show it: whatever is not an answer of the server is a fault of the page. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError({ reason: "server", faults: [{ message: String(error) }] });
}
