/**
 * How long a reload holds the event loop: `npm run bench:reload -- [rounds] [statements] [another checkout…]`.
 *
 * Servers with the shipped data, and with a synthetic world of so many statements, reload what was edited, checkouts in
 * turn: its data, its schema, or a file that is broken. Nobody else asks them anything. Prints the median and the range of the
 * longest hold at a time, as the server's own figures tell it; of the processor time of the thread that answers; of the time
 * until the reload is done; and of the longest hold when the first request after it comes. Absolute times are told, never
 * judged. Linux only.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createWorlds } from "./reload/create-worlds.mjs";
import { startReloading } from "./reload/start-reloading.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [rounds = "5", statements = "20000", ...others] = process.argv.slice(2);
const checkouts = [root, ...others];
const folder = mkdtempSync(join(tmpdir(), "bench-reload-"));
const measured = [];
try {
  for (const world of createWorlds(root, folder, Number(statements))) {
    const servers = [];
    for (const checkout of checkouts) servers.push(await startReloading(checkout, world));
    for (let round = 0; round < Number(rounds); round++) {
      for (const [edit, apply] of Object.entries(world.edits)) {
        apply(round);
        for (const server of servers) measured.push({ world: world.name, edit, ...(await server.reload()) });
        world.mend();
      }
    }
    for (const server of servers) await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}

const machine = `${cpus().length} × ${cpus()[0].model}`;
mkdirSync(join(root, "artefacts"), { recursive: true });
writeFileSync(join(root, "artefacts/bench-reload.json"), JSON.stringify({ machine, node: process.version, measured }));
console.log(`${rounds} rounds, Node ${process.version}, ${machine}`);
for (const [name, runs] of group(measured)) {
  const held = `held ${tell(runs, "heldMs")} ms, busy ${tell(runs, "busyMs")} ms, took ${tell(runs, "tookMs")} ms`;
  console.log(`${name}: ${held}; held by the first request ${tell(runs, "firstMs")} ms`);
}

function group(runs) {
  const groups = new Map();
  for (const run of runs) groups.set(toName(run), [...(groups.get(toName(run)) ?? []), run]);
  return groups;
}

function toName({ world, edit, checkout }) {
  return `${world}, ${edit}${others.length > 0 ? `, ${checkout}` : ""}`;
}

function tell(runs, figure) {
  const sorted = runs.map((run) => run[figure]).sort((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 2)].toFixed(0)} (${sorted[0].toFixed(0)}–${sorted.at(-1).toFixed(0)})`;
}
