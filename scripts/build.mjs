// Bundles the program into dist/, types apart: one file loads three times as fast as the thousand it is made of.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
// Two folders deep, as src/cli is, so that paths from a module to the package's own files stay the same.
const folder = `${root}dist/cli`;

rmSync(folder, { recursive: true, force: true });
await build({
  cwd: root,
  input: "src/cli/main.ts",
  platform: "node",
  // Nine megabytes that are only wanted when someone opens the query editor.
  external: ["@graphql-yoga/render-graphiql"],
  resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  logLevel: "warn",
  output: { dir: folder, format: "esm", chunkFileNames: "[name]-[hash].js" },
});
