import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkout } from "../cli/run-in-process.js";

const folder = mkdtempSync(join(tmpdir(), "documented-"));
let server: ChildProcess;
let url = "";

beforeAll(async () => {
  const argv = [join(checkout, "bin/tpgraph.mjs"), "serve", "--port", "0", "--log-format", "json"];
  server = spawn(process.execPath, argv, { cwd: checkout, stdio: ["ignore", "pipe", "inherit"] });
  url = await findUrl(server);
}, 120_000);

afterAll(() => {
  server?.kill("SIGTERM");
});

describe.each(["README.md", "docs/command-line.md", "docs/exports.md", "docs/imports.md"])("%s", (page) => {
  it.each(findCommands(page))("holds a command that works: %s", { timeout: 60_000 }, async (command) => {
    const check = checks.find(({ pattern }) => pattern.test(command));
    await (check?.run ?? runInShell)(command);
  });
});

/** Commands that are not run as they stand, each with what is done instead. */
const checks: readonly { readonly pattern: RegExp; readonly run: (command: string) => void | Promise<void> }[] = [
  // Packages are installed and these tests are running: what is left to see is that both scripts are there.
  { pattern: /^npm ci && npm (start|test)$/, run: expectScript },
  // It goes on until it is stopped; the server that all commands share was started by the same command.
  { pattern: /^npx tpgraph serve/, run: expectServer },
];

async function expectScript(command: string): Promise<void> {
  const { scripts } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
  expect(scripts.start).toMatch(/^node .*bin\/tpgraph\.mjs serve$/);
  expect(scripts.test).toBe("vitest run");
  if (command.endsWith("start")) await expectServer();
}

async function expectServer(): Promise<void> {
  const query = encodeURIComponent("{ dataset { version } }");
  const response = await fetch(`${url}/graphql?query=${query}`);
  expect(await response.json()).toMatchObject({ data: { dataset: { version: expect.any(String) } } });
}

/** Files and folders of the reader's own, called `my-…`, go to a temporary folder, and requests to the test's server. */
function runInShell(command: string): void {
  const line = command
    .replace(/(?<=\s)my-[\w./-]+/g, (path) => join(folder, path))
    .replaceAll("http://localhost:4000", url);
  const result = spawnSync("sh", ["-c", line], { cwd: checkout, encoding: "utf8", maxBuffer: 64_000_000 });
  expect({ status: result.status, errors: result.status === 0 ? "" : result.stderr }).toEqual({
    status: 0,
    errors: "",
  });
  expect(result.stdout).not.toContain('"errors":[');
  const target = /(?:\s-o|>) (\S+)/.exec(line)?.[1];
  if (target === undefined) expect(result.stdout + result.stderr).not.toBe("");
  else expect(statSync(target).size).toBeGreaterThan(0);
}

/** The lines of all blocks of shell commands, in order. */
function findCommands(page: string): string[] {
  const text = readFileSync(join(checkout, page), "utf8");
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = ""]) => block);
  return blocks.flatMap((block) => block.replaceAll("\\\n", "").split("\n")).filter((line) => line.trim() !== "");
}

async function findUrl(child: ChildProcess): Promise<string> {
  let log = "";
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    log += chunk;
    const found = /"url":"([^"]+)"/.exec(log)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error(`The server ended: ${log.slice(-500)}`);
}
