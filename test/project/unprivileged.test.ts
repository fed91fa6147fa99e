import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltProgram, buildProgram } from "./kill/built-program.js";

const isRoot = process.getuid?.() === 0;
/** Root writes wherever it likes; this is the user without rights of any Unix. */
const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};
/** Skipped where Node itself is among the files of root, which nobody else may enter. */
const inGoodTime = { timeout: 60_000, skip: isRoot && process.execPath.startsWith("/root/") };

/** The program and the toy world in a folder that nobody may write to, as on a read-only file system. */
let root: string;

beforeAll(async () => {
  const program = await buildProgram();
  root = mkdtempSync(join(tmpdir(), "unprivileged-"));
  copyProgram(program);
  program.remove();
  cpSync("test/fixtures/toy-world", join(root, "world"), { recursive: true });
  setMode(0o555, 0o444);
}, 60_000);
afterAll(() => {
  setMode(0o755, 0o644);
  rmSync(root, { recursive: true });
});

/** Without links, which could lead to where the user may not go. */
function copyProgram({ snapshots }: BuiltProgram): void {
  cpSync(join(snapshots, "../cli"), join(root, "dist/cli"), { recursive: true });
  for (const name of ["package.json", "schema", "templates"]) cpSync(name, join(root, name), { recursive: true });
}

function setMode(ofFolders: number, ofFiles: number): void {
  const paths = [root, ...readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) => join(root, path))];
  for (const path of paths) chmodSync(path, statSync(path).isDirectory() ? ofFolders : ofFiles);
}

function start(argv: readonly string[]): ChildProcess & { readonly printed: { text: string } } {
  const world = ["--schema", "world/schema", "--data", "world/data", "--sources", "world/sources"];
  const main = join(root, "dist/cli/main.cjs");
  const environment = { PATH: process.env.PATH ?? "", TMPDIR: root, HOME: root };
  const child = spawn(process.execPath, [main, ...argv, ...world], { cwd: root, env: environment, ...nobody });
  const printed = { text: "" };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed.text += chunk));
  return Object.assign(child, { printed });
}

async function runToEnd(argv: readonly string[]) {
  const child = start(argv);
  const [code] = await once(child, "close");
  return { code, text: child.printed.text };
}

test(
  "a user without rights serves, answers, exports and loads again where nothing may be written",
  inGoodTime,
  async () => {
    const before = listTree();
    const server = start(["serve", "--port", "0", "--log-format", "json"]);
    const ended = once(server, "close");
    const findUrl = () => /"url":"([^"]+)"/.exec(server.printed.text)?.[1];
    await expect.poll(findUrl, { timeout: 20_000 }).toBeDefined();
    const url = findUrl();
    const ask = async () => (await fetch(`${url}/graphql?query={dataset{nodeCount}}`)).json();
    expect(await ask()).toEqual({ data: { dataset: { nodeCount: expect.any(Number) } } });
    for (const path of ["/export/graph.json", "/export/graph.xlsx", "/questions", "/readyz", "/metrics"]) {
      const answer = await fetch(url + path);
      expect({ path, status: answer.status, size: (await answer.arrayBuffer()).byteLength }).toEqual({
        path,
        status: 200,
        size: expect.any(Number),
      });
    }
    // Said once the dataset could not be kept for the next start.
    await expect.poll(() => server.printed.text, { timeout: 20_000 }).toMatch(/not kept for the next start: EACCES/);
    server.kill("SIGHUP");
    await expect.poll(() => server.printed.text, { timeout: 20_000 }).toMatch(/"Listening".*"Loaded"/s);
    expect(await ask()).toMatchObject({ data: {} });
    server.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    expect(listTree()).toEqual(before);
  },
);

test("a user without rights checks and exports, and is told where a file cannot be written", inGoodTime, async () => {
  expect(await runToEnd(["check"])).toEqual({ code: 0, text: expect.stringContaining("0 errors") });
  const exported = await runToEnd(["export", "--format", "json"]);
  expect(exported.code).toBe(0);
  expect(exported.text).toContain('"nodes"');
  const refused = await runToEnd(["export", "-o", "world/graph.json"]);
  expect(refused).toEqual({ code: 1, text: expect.stringContaining("error CANNOT_WRITE") });
});

/** Every path with its size and when it was changed. */
function listTree() {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" });
  return paths.map((path) => [path, statSync(join(root, path)).size, statSync(join(root, path)).mtimeMs]);
}
