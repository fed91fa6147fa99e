/** Each way runs for about this long in a round. */
const sliceMs = 200;

/** Microseconds a call takes in each way, round by round: all ways in one round, so that a busy machine slows all of them. */
export async function interleave<Way extends string>(
  ways: Readonly<Record<Way, () => unknown>>,
  rounds: number,
): Promise<Record<Way, number[]>> {
  const names = Object.keys(ways) as Way[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Way, number[]>;
  for (const name of names) await time(ways[name]);
  for (let round = 0; round < rounds; round++) for (const name of names) times[name].push(await time(ways[name]));
  return times;
}

/** What does not wait is not waited for: a promise would cost more than a short answer. */
async function time(answer: () => unknown): Promise<number> {
  const started = performance.now();
  let calls = 0;
  do {
    const answered = answer();
    if (answered instanceof Promise) await answered;
    calls++;
  } while (performance.now() - started < sliceMs);
  return ((performance.now() - started) / calls) * 1000;
}
