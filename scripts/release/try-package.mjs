import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./run-program.mjs";

/**
 * Does with a tarball what its reader does: installs it in an empty folder, without a network, begins a world, checks
 * it, and serves the shipped one.
 *
 * @throws Error when something of it fails
 */
export async function tryPackage(tarball, folder) {
  const place = join(folder, "installed");
  mkdirSync(place);
  runProgram("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", tarball], place);
  const tpgraph = (...args) => runProgram("npx", ["--no-install", "tpgraph", ...args], place);
  tpgraph("init", "my-graph");
  tpgraph("check", "--schema", "my-graph/schema", "--data", "my-graph/graph-data");
  await tryServer(place);
}

async function tryServer(place) {
  const program = join(place, "node_modules", ".bin", "tpgraph");
  const server = spawn(program, ["serve", "--port", "0", "--log-format", "json"], { cwd: place });
  const ended = once(server, "exit");
  try {
    const url = await findUrl(server, ended);
    const { data } = await (await fetch(`${url}/graphql?query={dataset{nodeCount}}`)).json();
    if (!(data.dataset.nodeCount > 0)) throw new Error("The installed server has no data.");
    await expectPage(`${url}/`);
    await expectPage(`${url}/graphql`);
  } finally {
    server.kill("SIGTERM");
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`The installed server ended with ${code}.`);
}

async function expectPage(url) {
  const answer = await fetch(url, { headers: { accept: "text/html" } });
  const text = await answer.text();
  if (answer.status !== 200 || !text.includes("<script")) throw new Error(`${url} is no page: ${text.slice(0, 300)}`);
}

/** Goes on reading when it has found it: a server whose log nobody takes stands still. */
function findUrl(server, ended) {
  return new Promise((resolve, reject) => {
    let log = "";
    const read = (chunk) => {
      log = (log + chunk).slice(-2000);
      const found = /"url":"([^"]+)"/.exec(log)?.[1];
      if (found !== undefined) resolve(found);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    ended.then(() => reject(new Error(`The installed server ended: ${log}`)));
  });
}
