/**
 * From starting the program to the first answer of its API, over the same of a hello of Express:
 * `npm run bench:start-up -- [rounds] [another checkout…]`.
 *
 * Prints ratios (median, least–most) of one run, rounds interleaved; absolute times are told, never judged. Other checkouts
 * are measured in the same rounds.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { timeStart } from "./start-up/time-start.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [rounds = "9", ...others] = process.argv.slice(2);

const hello = { args: [join(root, "bench/start-up/hello.mjs")], path: "/", expected: "hello" };
const serve = (checkout) => ({
  args: [join(checkout, "bin/tpgraph.mjs"), "serve"],
  path: "/graphql",
  body: JSON.stringify({ query: '{ node(id: "member:jpn") { id name nameZh } }' }),
  expected: '{"data":{"node":{"id":"member:jpn","name":"Japan","nameZh":"日本"}}}',
});
const programs = { hello, serve: serve(root), ...Object.fromEntries(others.map((path) => [path, serve(path)])) };
const names = Object.keys(programs);
const times = Object.fromEntries(names.map((name) => [name, []]));

// Builds what is stale, and leaves the snapshot and the caches that a server leaves which ran for a while.
for (const name of names) await timeStart(programs[name], 3000);
for (let round = 0; round < Number(rounds); round++) {
  for (const name of names) times[name].push(await timeStart(programs[name]));
}

const measured = { machine: `${cpus().length} × ${cpus()[0].model}`, node: process.version, rounds, times };
mkdirSync(join(root, "artefacts"), { recursive: true });
writeFileSync(join(root, "artefacts/bench-start-up.json"), JSON.stringify(measured, null, 2));

console.log(`${rounds} rounds, Node ${measured.node}, ${measured.machine}`);
console.log("over hello: time to the first answer, and processor time of the main thread until then");
for (const name of names) console.log(`${tell(name, "tookMs")}   ${tell(name, "busyMs")}   ${name}`);

function tell(name, figure) {
  const ratios = times[name].map((time, round) => time[figure] / times.hello[round][figure]);
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  const median = toMedian(times[name].map((time) => time[figure]));
  return `${median.toFixed(0).padStart(5)} ms  ${`${toMedian(ratios).toFixed(2)} (${least}–${most})`.padEnd(18)}`;
}

function toMedian(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
