import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../api/ask.ts";
import type { SearchHit } from "./group-hits.ts";
import { toSearchOperation } from "./search-operation.ts";

const pauseMs = 120;
const hitLimit = 24;

/** What typing has found so far. While a new phrase is looked for, the hits of the one before stay. */
export interface EntitySearch {
  readonly hits: readonly SearchHit[];
  readonly isRunning: boolean;
  readonly error?: unknown;
  readonly retry: () => void;
}

interface Outcome {
  readonly key: string;
  readonly hits: readonly SearchHit[];
  readonly error?: unknown;
}

/**
 * Looks for a phrase once the typing pauses; what is asked for no longer is aborted.
 *
 * @param isPaused an input method is composing: what stands in the box is not yet what the reader means
 * @param onAnswer told the hits when they have come
 */
export function useEntitySearch(
  phrase: string,
  kinds: readonly string[] | undefined,
  isPaused: boolean,
  onAnswer: (hits: readonly SearchHit[]) => void,
): EntitySearch {
  const [outcome, setOutcome] = useState<Outcome>({ key: "", hits: [] });
  const [attempt, setAttempt] = useState(0);
  const answered = useRef(onAnswer);
  answered.current = onAnswer;
  const wanted = phrase.trim();
  const key = wanted && JSON.stringify([wanted, kinds, attempt]);

  // The key stands for the phrase and the kinds.
  useEffect(() => {
    if (isPaused || !key) return;
    const controller = new AbortController();
    const finish = (next: Outcome) => {
      if (controller.signal.aborted) return;
      setOutcome(next);
      if (next.error === undefined) answered.current(next.hits);
    };
    const start = () => {
      const variables = { phrase: wanted, kinds: kinds ?? null, limit: hitLimit };
      ask(toSearchOperation(), variables, controller.signal).then(
        ({ search }) => finish({ key, hits: search }),
        (error) => finish({ key, hits: [], error }),
      );
    };
    const timer = setTimeout(start, pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key, isPaused]);

  const isRunning = key !== "" && outcome.key !== key;
  return {
    hits: key === "" ? [] : outcome.hits,
    isRunning,
    ...(!isRunning && outcome.error !== undefined && { error: outcome.error }),
    retry: () => setAttempt(attempt + 1),
  };
}
