import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkout, toyWorld } from "./run-in-process.js";

const launcher = join(checkout, "bin", "tpgraph.mjs");
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
});

function launch(argv: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [launcher, ...argv], { cwd: checkout, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  return child;
}

describe("bin/tpgraph.mjs", () => {
  it("runs a command, building first when that is needed", { timeout: 120_000 }, () => {
    const result = spawnSync(process.execPath, [launcher, "stats", "--json", ...toyWorld], {
      cwd: checkout,
      encoding: "utf8",
    });
    expect(result.stderr.replace("building…\n", "")).toBe("");
    expect(result.status).toBe(0);
    expect(JSON.parse(result.stdout).nodeCount).toBeGreaterThan(0);
  });

  it("passes the exit code on", () => {
    expect(spawnSync(process.execPath, [launcher, "sevre"], { cwd: checkout }).status).toBe(2);
  });

  it("ends quietly when its reader closes the pipe", async () => {
    const child = launch(["export", ...toyWorld]);
    let errors = "";
    child.stderr?.on("data", (chunk) => {
      errors += chunk;
    });
    child.stdout?.destroy();
    const [status] = await once(child, "close");
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
  });

  it("serves until it is told to stop", async () => {
    const child = launch(["serve", "--port", "0", "--log-format", "json", ...toyWorld]);
    const url = await findUrl(child);
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ gardens(limit: 1) { id } }" }),
    });
    expect(await response.json()).toEqual({ data: { gardens: [{ id: "garden:alder-hill" }] } });
    child.kill("SIGTERM");
    const [status] = await once(child, "close");
    expect(status).toBe(0);
  });
});

describe("npm start", () => {
  it("leaves no server behind when npm is told to stop", async () => {
    const child = spawn("npm", ["start", "--", "--port", "0", "--log-format", "json", ...toyWorld], {
      cwd: checkout,
      stdio: ["ignore", "pipe", "ignore"],
    });
    running.add(child);
    const url = await findUrl(child);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    child.kill("SIGTERM");
    await expect.poll(() => isAnswering(url), { timeout: 10_000 }).toBe(false);
  });
});

function isAnswering(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    () => true,
    () => false,
  );
}

/** The address in the server's log. */
async function findUrl(child: ChildProcess): Promise<string> {
  let log = "";
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    log += chunk;
    const found = /"url":"([^"]+)"/.exec(log)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error(`The server ended: ${log.slice(-500)}`);
}
