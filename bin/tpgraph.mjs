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
  return [...inputs, sources].some((path) => modifiedAt(path) > builtAt) || hasNewer(sources, builtAt);
}

// A folder's own time counts too: it changes when a file is removed. Paths are put together by hand, and each is looked at
// once, since there are a thousand of them.
function hasNewer(folder, time) {
  return readdirSync(folder, { withFileTypes: true }).some((item) => {
    const path = `${folder}/${item.name}`;
    return modifiedAt(path) > time || (item.isDirectory() && hasNewer(path, time));
  });
}

function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
