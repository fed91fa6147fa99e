import { measure } from "mitata";

/** Each way runs for about this long in a round, in nanoseconds. */
const slice = 2e8;

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

/**
 * The mean, so that the garbage that a way makes counts for it. The library's own collection before it begins stays off: where
 * Node does not lend it the collector, it fills a gigabyte instead.
 */
async function time(answer: () => unknown): Promise<number> {
  const { avg } = await measure(answer, { min_cpu_time: slice, min_samples: 1, warmup_samples: 1, gc: false });
  return avg / 1000;
}
