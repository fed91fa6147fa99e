import { spawn } from "node:child_process";
import { once } from "node:events";
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
      child.kill("SIGHUP");
      const tookMs = Number(await find(/"tookMs":(\d+).*"msg":"(?:Loaded|Not loaded)/));
      // What the first request finds to be made, and what is let go of, counts too.
      await fetch(`${url}/graphql?query={node(id:"member:m1"){id}}`);
      await setTimeout(200);
      return { checkout, tookMs, heldMs: await readHeldMs(url) };
    },
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** The longest delay of the event loop since it was asked for last. */
async function readHeldMs(url) {
  const figures = await (await fetch(`${url}/metrics`)).text();
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(figures)[1]) * 1000;
}
