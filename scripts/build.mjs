// Builds dist/: the page of the explorer, and the program as one bundle, types apart, because one file loads three
// times as fast as the thousand it is made of.
import { readdirSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { build as buildPage } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
// Two folders deep, as src/cli is, so that paths from a module to the package's own files stay the same.
const folder = `${root}dist/cli`;

const page = buildPage({ configFile: `${root}src/explorer/vite.config.ts`, logLevel: "warn" });
const { output } = await build({
  cwd: root,
  input: "src/cli/main.ts",
  platform: "node",
  // Nine megabytes that are only wanted when someone opens the query editor.
  external: ["@graphql-yoga/render-graphiql"],
  resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  logLevel: "warn",
  // What V8 makes of CommonJS can be kept: see bin/load-program.mjs.
  output: {
    dir: folder,
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name]-[hash].cjs",
    // Code that V8 keeps has no way to load a module of ECMAScript.
    dynamicImportInCjs: false,
  },
});

await page;

// Chunks of earlier builds stay for a day: a server that still runs from them may load one late.
const current = new Set(output.map(({ fileName }) => fileName));
const dayAgo = Date.now() - 86_400_000;
for (const name of readdirSync(folder)) {
  const path = `${folder}/${name}`;
  if (!current.has(name) && statSync(path).mtimeMs < dayAgo) rmSync(path);
}
