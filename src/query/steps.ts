import { heard } from "../shared/heard.js";
import type { MaybePromise } from "../store/graph-store.js";

/**
 * An operation in steps: yields each promise it has to wait for and ends with its answer.
 *
 * Read `yield*` as `await`. With a store that answers at once nothing is ever yielded and no promise is made.
 */
export type Steps<T> = Generator<Promise<unknown>, T, unknown>;

/** The value itself, waited for where it is a promise. */
export function* settle<T>(value: MaybePromise<T>): Steps<T> {
  return value instanceof Promise ? ((yield value) as T) : value;
}

/** All values in their order, waited for together where some are promises. */
export function* settleAll<T>(values: readonly MaybePromise<T>[]): Steps<readonly T[]> {
  const isPending = values.some((value) => value instanceof Promise);
  return (isPending ? yield Promise.all(values) : values) as readonly T[];
}

/** The answer of an operation: at once when no step had to wait, else a promise of it. */
export function runSteps<T>(steps: Steps<T>): MaybePromise<T> {
  const step = steps.next();
  return step.done ? step.value : heard(resumeSteps(steps, step.value));
}

async function resumeSteps<T>(steps: Steps<T>, first: Promise<unknown>): Promise<T> {
  let pending = first;
  for (;;) {
    const step = await pending.then(
      (value) => steps.next(value),
      (error) => steps.throw(error),
    );
    if (step.done) return step.value;
    pending = step.value;
  }
}
