// Builds dist/: the page of the explorer, and the program as one bundle, types apart, because one file loads three
// times as fast as the thousand it is made of.
import { readdirSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { build as buildPage } from "vite";
import { toBundleOptions } from "./bundle-options.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}dist/cli`;

const page = buildPage({ configFile: `${root}src/explorer/vite.config.ts`, logLevel: "warn" });
const { output } = await build({ ...toBundleOptions(root, folder), logLevel: "warn" });

await page;

// Chunks of earlier builds stay for a day: a server that still runs from them may load one late.
const current = new Set(output.map(({ fileName }) => fileName));
const dayAgo = Date.now() - 86_400_000;
for (const name of readdirSync(folder)) {
  const path = `${folder}/${name}`;
  if (!current.has(name) && statSync(path).mtimeMs < dayAgo) rmSync(path);
}
