#!/usr/bin/env node
// Starts the command line. In a checkout it first builds dist/ when that is missing or older than the sources.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import * as module from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const builder = join(root, "scripts", "build.mjs");
const inputs = [join(root, "package.json"), builder];
const sources = join(root, "src");
const entry = join(root, "dist", "cli", "main.js");
const stamp = join(root, "dist", ".built");
const lock = join(root, "node_modules", ".tpgraph-build");

if (existsSync(sources) && isStale()) buildAlone();
module.enableCompileCache?.();
await import("../dist/cli/main.js");

function isStale() {
  if (!existsSync(entry)) return true;
  const builtAt = modifiedAt(stamp);
  return inputs.some((file) => modifiedAt(file) > builtAt) || hasNewer(sources, builtAt);
}

// A folder's own time counts too: it changes when a file is removed.
function hasNewer(folder, time) {
  if (modifiedAt(folder) > time) return true;
  return readdirSync(folder, { withFileTypes: true }).some((item) => {
    const path = join(folder, item.name);
    return item.isDirectory() ? hasNewer(path, time) : modifiedAt(path) > time;
  });
}

function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// Two commands started together must not write dist/ at once: the second waits for the first.
function buildAlone() {
  if (!existsSync(join(root, "node_modules", "rolldown"))) {
    refuse("NOT_INSTALLED", "The packages that tpgraph is built with are not installed.", `run \`npm ci\` in ${root}`);
  }
  while (!takeLock()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  try {
    if (isStale()) build();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isHolderAlive()) rmSync(lock, { force: true });
    return false;
  }
}

function isHolderAlive() {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    // Just created and not yet written.
    if (holder === 0) return Date.now() - modifiedAt(lock) < 1000;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function build() {
  process.stderr.write("building…\n");
  const startedAt = new Date();
  const result = spawnSync(process.execPath, [builder], { cwd: root, encoding: "utf8" });
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout ?? ""}${result.stderr ?? ""}`);
    rmSync(lock, { force: true });
    refuse(
      "BUILD_FAILED",
      "The sources do not compile.",
      "mend what the compiler says above, then run the command again",
    );
  }
  writeFileSync(stamp, "");
  utimesSync(stamp, startedAt, startedAt);
}

function refuse(code, message, fix) {
  process.stderr.write(`error ${code}\n  ${message}\n  Fix: ${fix}.\n`);
  process.exit(2);
}
