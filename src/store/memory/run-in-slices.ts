import { isTurnLong, nextTurn } from "../../shared/event-loop-turn.js";
import { heard } from "../../shared/heard.js";
import type { Deadline, MaybePromise } from "../graph-store.js";

/** Long work that yields wherever a slice of it is over, and ends with its answer. */
export type Slices<T> = Generator<void, T, void>;

/**
 * The answer of long work: at once when its first slice was enough, else a promise, and other work gets a turn after
 * each slice. Where the work for this deadline has taken its turn already, the first slice waits for the next.
 *
 * @param deadline tells one request from others; that it is kept is up to the work itself
 */
export function runInSlices<T>(slices: Slices<T>, deadline: Deadline | undefined): MaybePromise<T> {
  if (deadline && isTurnLong(deadline)) return heard(goOn(slices));
  const first = slices.next();
  return first.done ? first.value : heard(goOn(slices));
}

async function goOn<T>(slices: Slices<T>): Promise<T> {
  for (;;) {
    await nextTurn();
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}
