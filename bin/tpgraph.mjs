#!/usr/bin/env node
// Starts the command line. In a checkout it first builds dist/ when that is missing or older than the sources.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadProgram } from "./load-program.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const inputs = [join(root, "package.json"), join(root, "scripts", "build.mjs")];
const sources = join(root, "src");
const entry = join(root, "dist", "cli", "main.cjs");
const stamp = join(root, "dist", ".built");

if (existsSync(sources) && isStale()) {
  const { buildAlone } = await import("./build-alone.mjs");
  buildAlone(root, stamp, isStale);
}
loadProgram(entry, { keptIn: join(root, "dist", "compiled"), isKept: process.argv.includes("serve") });

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
