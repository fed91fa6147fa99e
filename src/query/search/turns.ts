/** Long work in steps: between two of them others may take their turn. Read `yield` as "this is a good place to pause". */
export type Turns<T> = Generator<undefined, T, undefined>;

/** Does all the work at once. */
export function finishAtOnce<T>(turns: Turns<T>): T {
  for (;;) {
    const step = turns.next();
    if (step.done) return step.value;
  }
}

/** How long others wait at most, but for the length of one step. */
const turnMs = 10;

/** Does the work in short turns, so that the process answers others meanwhile. */
export async function finishInTurns<T>(turns: Turns<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + turnMs;
    do {
      const step = turns.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
