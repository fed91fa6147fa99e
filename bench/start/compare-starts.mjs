/**
 * How long a start takes from a snapshot, over one that imports the same graph as JSON into Graphology:
 * `npm run bench:start -- [S|M|L] [rounds]`. Each start is a process of its own, both ways in turn.
 *
 * Prints ratios (median, least–most) of one run; absolute times are told, never judged.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../bundle.mjs";

const [size = "M", rounds = "5"] = process.argv.slice(2);
const program = await bundle("bench/start/start-once.ts");
const folder = mkdtempSync(join(tmpdir(), "starts-"));
try {
  run("prepare");
  console.log(`size ${size}, ${rounds} rounds, Node ${process.version}, ${cpus().length} × ${cpus()[0].model}`);
  for (const name of readdirSync(folder)) {
    console.log(`${name}: ${Math.round(statSync(join(folder, name)).size / 1e6)} MB`);
  }
  const starts = { snapshot: [], graphology: [] };
  for (let round = 0; round < Number(rounds); round++) {
    for (const [way, times] of Object.entries(starts)) times.push(start(way));
  }
  tellStarts(starts);
} finally {
  rmSync(folder, { recursive: true });
}

function run(way) {
  return execFileSync(process.execPath, ["--max-old-space-size=16000", program, way, folder, size], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** What a start printed, or why it failed. */
function start(way) {
  try {
    return JSON.parse(run(way));
  } catch (error) {
    return { fault: /ERR_\w+/.exec(error.stderr)?.[0] ?? error.message };
  }
}

function tellStarts({ snapshot, graphology }) {
  console.log(
    `snapshot: ${tell(snapshot.map(({ ms }) => ms))} ms, ${tell(snapshot.map(({ bytes }) => bytes / 1e6))} MB`,
  );
  const fault = graphology.find((told) => told.fault)?.fault;
  if (fault) return console.log(`graphology: fails with ${fault}`);
  console.log(
    `graphology: ${tell(graphology.map(({ ms }) => ms))} ms, ${tell(graphology.map(({ bytes }) => bytes / 1e6))} MB`,
  );
  for (const [round, { answer }] of snapshot.entries()) {
    if (JSON.stringify(answer) !== JSON.stringify(graphology[round].answer)) throw new Error("The answers differ.");
  }
  const ratios = graphology.map(({ ms }, round) => ms / snapshot[round].ms);
  console.log(`graphology over snapshot: ${tell(ratios)}`);
}

function tell(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [median, least, most] = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)];
  return `${median.toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`;
}
