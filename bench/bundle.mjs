import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Bundles a module in TypeScript for a measurement and gives the path of what Node can run.
 *
 * @param {string} input from the root of the checkout
 */
export async function bundle(input) {
  // Two folders deep, as src/cli is, so that paths from a module to the package's own files stay the same.
  const dir = `${root}dist/bench`;
  const { output } = await build({
    cwd: root,
    input,
    platform: "node",
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
    logLevel: "warn",
    output: { dir, format: "esm" },
  });
  return `${dir}/${output[0].fileName}`;
}
