import { parseArgs } from "node:util";
import { loadWorld } from "../../src/compose.js";
import type { World, WorldPaths } from "../../src/graphql/world.js";
import { runQueries } from "./run-queries.js";
import { runRequests } from "./run-requests.js";

const usage = `npm run fuzz -- [requests | queries] [--seed <number>] [--runs <number>] [--world toy | shipped]

requests   hostile HTTP requests to a server of the world; by default 5000 to each of the two worlds
queries    valid queries that stretch the limits, asked without a server; by default 10000 of the shipped world
`;

const folders: Readonly<Record<string, WorldPaths>> = {
  toy: { schema: "test/fixtures/toy-world/schema", data: "test/fixtures/toy-world/data" },
  shipped: { schema: "schema", data: "graph-data" },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string" },
    runs: { type: "string" },
    world: { type: "string" },
    help: { type: "boolean" },
  },
});
const [what = "requests"] = positionals;
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const runs = Number(values.runs ?? (what === "queries" ? 10_000 : 5_000));
const names = values.world ? [values.world] : what === "queries" ? ["shipped"] : ["toy", "shipped"];
const isUsable = ["requests", "queries"].includes(what) && names.every((name) => Object.hasOwn(folders, name));

if (values.help || !isUsable || !Number.isInteger(seed) || !(runs > 0)) {
  process.stdout.write(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  for (const name of names) await fuzz(name);
}

async function fuzz(name: string): Promise<void> {
  const paths = folders[name] as WorldPaths;
  const { world } = loadWorld(paths);
  if (world === undefined) throw new Error(`The ${name} world does not load.`);
  process.stdout.write(`${name} world, ${runs} ${what}, --seed ${seed}\n`);
  const run = { world: world as World, paths, seed, runs };
  const count = what === "queries" ? await runQueries(run) : await runRequests(run);
  process.stdout.write(`${count === 0 ? "nothing found" : `${count} found`}\n\n`);
  if (count > 0) process.exitCode = 1;
}
