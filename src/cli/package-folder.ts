import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package; the same seen from `src` and from `dist`. */
export const packageFolder = fileURLToPath(new URL("../../", import.meta.url));

/** Where the build puts the page of the explorer. */
export const explorerFolder = join(packageFolder, "dist", "explorer");

/** The version of this package. */
export function readPackageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };
  return version;
}
