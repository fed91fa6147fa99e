import { isTurnLong, nextTurn } from "../../shared/event-loop-turn.js";
import type { Deadline, MaybePromise } from "../graph-store.js";

/** Long work that yields wherever a slice of it is over, and ends with its answer. */
export type Slices<T> = Generator<void, T, void>;

/**
 * The answer of long work: at once when its first slice was enough, else a promise, and other work gets a turn after
 * each slice. Where the work for this deadline has taken its turn already, the first slice waits for the next.
 *
 * @param deadline is looked at before each slice; what it throws ends the work
 */
export function runInSlices<T>(slices: Slices<T>, deadline: Deadline | undefined): MaybePromise<T> {
  if (deadline && isTurnLong(deadline)) return goOn(slices, deadline);
  const first = slices.next();
  return first.done ? first.value : goOn(slices, deadline);
}

async function goOn<T>(slices: Slices<T>, deadline: Deadline | undefined): Promise<T> {
  try {
    for (;;) {
      await nextTurn();
      deadline?.();
      const slice = slices.next();
      if (slice.done) return slice.value;
    }
  } finally {
    slices.return(undefined as T);
  }
}
