import { type AskedQuery, askWorstQueries, type QueryRun } from "./ask-worst-queries.js";

/**
 * Asks the worst queries of a world and prints what was found, the slowest, and where the estimate was furthest off.
 *
 * @returns how much was found
 */
export async function runQueries(run: QueryRun): Promise<number> {
  const report = await askWorstQueries(run);
  const { findings, outcomes, memory, overlong, holding, holdingByGraphql, slowest, largest, underestimated } = report;
  process.stdout.write(`outcomes: ${JSON.stringify(outcomes)}\n`);
  process.stdout.write(`memory: ${toMegabytes(memory.before)} MB before, ${toMegabytes(memory.peak)} MB at most\n`);
  const { shortWay, graphql } = overlong;
  process.stdout.write(`held the event loop too long: ${shortWay} on the short way, ${graphql} in graphql-js\n`);
  printTop("held the event loop longest at a time", holding);
  printTop("held the event loop longest at a time in graphql-js", holdingByGraphql);
  printTop("slowest", slowest);
  printTop("largest", largest);
  printTop("most beside its estimate", underestimated);
  for (const { fault, query } of findings) process.stdout.write(`\nFOUND ${fault}\n${query}\n`);
  return findings.length;
}

function printTop(title: string, queries: readonly AskedQuery[]): void {
  process.stdout.write(`\n${title}\n   held  by js      ms    cost  objects  kilobytes\n`);
  for (const { heldMs, heldByGraphqlMs, ms, cost, found, size, query } of queries) {
    const times = [heldMs, heldByGraphqlMs, ms].map((time) => time.toFixed(0).padStart(7));
    const figures = [...times, cost.toFixed(0).padStart(7), found.toFixed(0).padStart(8)];
    const text = query.replaceAll("\n", " ").slice(0, 200);
    process.stdout.write(`${figures.join(" ")} ${(size / 1_000).toFixed(0).padStart(10)}  ${text}\n`);
  }
}

function toMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
