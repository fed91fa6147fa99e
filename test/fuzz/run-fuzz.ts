import { parseArgs } from "node:util";
import { createWorld } from "../../bench/query/create-world.js";
import { sizes } from "../../bench/query/synthetic-dataset.js";
import { loadWorld } from "../../src/compose.js";
import type { World, WorldPaths } from "../../src/graphql/world.js";
import { runQueries } from "./run-queries.js";
import { runRequests } from "./run-requests.js";

const usage = `npm run fuzz -- [requests | queries] [--seed <number>] [--runs <number>] [--world toy | shipped | M]

requests   hostile HTTP requests to a server of the world; by default 5000 to each of the two worlds
queries    valid queries that stretch the limits, asked without a server; by default 10000 of the shipped world;
           M is the synthetic world of the bench, of 100000 nodes and 500000 statements
`;

const folders: Readonly<Record<string, WorldPaths>> = {
  toy: { schema: "test/fixtures/toy-world/schema", data: "test/fixtures/toy-world/data" },
  shipped: { schema: "schema", data: "graph-data" },
};

const synthetic = "M";

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
const isUsable =
  ["requests", "queries"].includes(what) &&
  names.every((name) => (name === synthetic ? what === "queries" : Object.hasOwn(folders, name)));

if (values.help || !isUsable || !Number.isInteger(seed) || !(runs > 0)) {
  process.stdout.write(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  for (const name of names) await fuzz(name);
}

async function fuzz(name: string): Promise<void> {
  process.stdout.write(`${name} world, ${runs} ${what}, --seed ${seed}\n`);
  const count = await (name === synthetic
    ? runQueries({ world: createWorld(sizes[synthetic]), seed, runs })
    : fuzzFolders(name, folders[name] as WorldPaths));
  process.stdout.write(`${count === 0 ? "nothing found" : `${count} found`}\n\n`);
  if (count > 0) process.exitCode = 1;
}

async function fuzzFolders(name: string, paths: WorldPaths): Promise<number> {
  const { world } = loadWorld(paths);
  if (world === undefined) throw new Error(`The ${name} world does not load.`);
  const run = { world: world as World, paths, seed, runs };
  return what === "queries" ? runQueries(run) : runRequests(run);
}
