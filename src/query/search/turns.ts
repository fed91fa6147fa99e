import { nextTurn } from "../../shared/event-loop-turn.js";

/** Long work in short steps: between two of them others may take their turn. Read `yield` as "a good place to pause". */
export type Turns<T> = Generator<undefined, T, undefined>;

/** Work that is done once, when its result is first needed. */
export interface LazyWork<T> {
  /** The result, without a pause: what is left of the work is done at once. */
  get(): T;
  /** Does the work in turns with other work; there is no promise when it is done, or as short as not to need pauses. */
  prepare(): Promise<void> | undefined;
}

/** Steps that are done without looking at the clock. */
const fewSteps = 16;

/** How long others wait at a time, but for the length of one step. */
const turnMs = 10;

/** Work that nobody has begun yet. */
export function createLazyWork<T>(turns: Turns<T>): LazyWork<T> {
  let finished: { readonly value: T } | undefined;
  let preparing: Promise<void> | undefined;

  function takeSteps(isEnough: (steps: number) => boolean): void {
    for (let steps = 0; finished === undefined && !isEnough(steps); steps++) {
      const step = turns.next();
      if (step.done) finished = { value: step.value };
    }
  }

  async function takeTurns(): Promise<void> {
    while (finished === undefined) {
      await nextTurn();
      const end = performance.now() + turnMs;
      takeSteps(() => performance.now() > end);
    }
  }

  return {
    get() {
      takeSteps(() => false);
      return (finished as { readonly value: T }).value;
    },
    prepare() {
      if (finished === undefined && preparing === undefined) takeSteps((steps) => steps === fewSteps);
      if (finished !== undefined) return undefined;
      preparing ??= takeTurns();
      return preparing;
    },
  };
}
