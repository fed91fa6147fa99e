import { resolve } from "node:path";
import { pino } from "pino";
import type { World, WorldPaths } from "../../src/graphql/world.js";
import { parseSettings } from "../../src/server/parse-settings.js";
import { startServer } from "../../src/server/start-server.js";
import { type FuzzReport, fuzzServer, type LoggedBug } from "./fuzz-server.js";
import { toFuzzTarget } from "./fuzz-target.js";
import { toShell } from "./raw-request.js";

export interface RequestsRun {
  readonly world: World;
  readonly paths: WorldPaths;
  readonly seed: number;
  readonly runs: number;
}

/** Growth that caches and pools may take in a run of any length. */
const allowedGrowth = 100_000_000;

/**
 * Serves a world, sends hostile requests to it, and prints what was found, with a way to send it again.
 *
 * @returns how much was found
 */
export async function runRequests({ world, paths, seed, runs }: RequestsRun): Promise<number> {
  const bugs: LoggedBug[] = [];
  const logger = pino({ level: "error", base: null }, { write: (line) => bugs.push(JSON.parse(line)) });
  const settings = parseSettings({ flags: { port: 0, host: "127.0.0.1", schema: paths.schema, data: paths.data } });
  const explorerFolder = resolve("test/fixtures/built-page");
  const loadWorld = () => ({ world, diagnostics: [] });
  const server = await startServer(settings, { loadWorld, logger, explorerFolder });
  const part = { address: server.address, target: toFuzzTarget(world), getBugs: () => bugs };
  const warm = await fuzzServer({ ...part, seed, runs: Math.ceil(runs / 10) });
  const before = measureHeap();
  const rest = await fuzzServer({ ...part, seed: seed + 1_000_000, runs: runs - Math.ceil(runs / 10) });
  const growth = measureHeap() - before;
  await server.close();
  for (const report of [warm, rest]) print(report);
  process.stdout.write(`memory after collection: ${(growth / 1e6).toFixed(1)} MB more than after a tenth of the run\n`);
  for (const bug of bugs) process.stdout.write(`${JSON.stringify(bug)}\n`);
  return warm.findings.length + rest.findings.length + (growth > allowedGrowth ? 1 : 0);
}

function print({ findings, statuses, slowest }: FuzzReport): void {
  process.stdout.write(`answers by status: ${JSON.stringify(statuses)}\n`);
  for (const { request, ms, bytes } of slowest.slice(0, 3)) {
    process.stdout.write(
      `slowest: ${ms.toFixed(0)} ms, ${bytes} bytes for ${request.bytes.length}: ${request.attempt}\n`,
    );
  }
  for (const { request, faults } of findings) {
    process.stdout.write(`\nFOUND ${faults.join("; ")}\n`);
    if (request) process.stdout.write(`${request.attempt}; to send it again:\n${toShell(request)}\n`);
  }
}

function measureHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
