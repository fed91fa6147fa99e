import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** What the start left to be written later has been written then. */
const settleMs = 2500;

/**
 * A server over a world, which can be told to load it again.
 *
 * @param {string} checkout whose program it is
 * @param {{ schema: string, data: string }} world
 */
export async function startReloading(checkout, { schema, data }) {
  const args = [join(checkout, "bin/tpgraph.mjs"), "serve", "--schema", schema, "--data", data];
  const environment = { ...process.env, PORT: "0", LOG_FORMAT: "json" };
  const child = spawn(process.execPath, args, { env: environment, stdio: ["ignore", "pipe", "inherit"] });
  let log = "";
  child.stdout.on("data", (chunk) => {
    log += chunk;
  });
  const find = async (pattern) => {
    for (let found = pattern.exec(log); ; found = pattern.exec(log)) {
      if (found) return found[1];
      if (child.exitCode !== null) throw new Error(`The server ended: ${log}`);
      await once(child.stdout, "data");
    }
  };
  const url = await find(/"url":"([^"]+)"/);
  await setTimeout(settleMs);
  return {
    async reload() {
      await readHeldMs(url);
      log = "";
      const busyBefore = readBusyMs(child.pid);
      child.kill("SIGHUP");
      const tookMs = Number(await find(/"tookMs":(\d+).*"msg":"(?:Loaded|Not loaded)/));
      const busyMs = readBusyMs(child.pid) - busyBefore;
      // What is let go of counts too.
      await setTimeout(200);
      const heldMs = await readHeldMs(url);
      await fetch(`${url}/graphql?query={node(id:"member:m1"){id}}`);
      return { checkout, tookMs, heldMs, busyMs, firstMs: await readHeldMs(url) };
    },
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** Processor time of the main thread, on Linux. */
function readBusyMs(id) {
  return Number(readFileSync(`/proc/${id}/task/${id}/schedstat`, "utf8").split(" ")[0]) / 1e6;
}

/** The longest delay of the event loop since it was asked for last. */
async function readHeldMs(url) {
  const figures = await (await fetch(`${url}/metrics`)).text();
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(figures)[1]) * 1000;
}
