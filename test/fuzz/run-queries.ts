import { type AskedQuery, askWorstQueries, type QueryRun } from "./ask-worst-queries.js";

/**
 * Asks the worst queries of a world and prints what was found, the slowest, and where the estimate was furthest off.
 *
 * @returns how much was found
 */
export async function runQueries(run: QueryRun): Promise<number> {
  const { findings, outcomes, slowest, largest, underestimated } = await askWorstQueries(run);
  process.stdout.write(`outcomes: ${JSON.stringify(outcomes)}\n`);
  printTop("slowest", slowest);
  printTop("largest", largest);
  printTop("most beside its estimate", underestimated);
  for (const { fault, query } of findings) process.stdout.write(`\nFOUND ${fault}\n${query}\n`);
  return findings.length;
}

function printTop(title: string, queries: readonly AskedQuery[]): void {
  process.stdout.write(`\n${title}\n     ms    cost  objects  kilobytes\n`);
  for (const { ms, cost, found, size, query } of queries) {
    const figures = [ms.toFixed(0).padStart(7), cost.toFixed(0).padStart(7), found.toFixed(0).padStart(8)];
    const text = query.replaceAll("\n", " ").slice(0, 100);
    process.stdout.write(`${figures.join(" ")} ${(size / 1_000).toFixed(0).padStart(10)}  ${text}\n`);
  }
}
