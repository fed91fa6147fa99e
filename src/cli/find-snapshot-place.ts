import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SnapshotPlace } from "../dataset/load-with-snapshot.js";
import { packageFolder, readPackageVersion } from "./package-folder.js";

/** First answers go before keeping what they came from. */
const writeAfterMs = 1000;

/** Where the built program keeps datasets, told apart from those of other builds; undefined when it runs from sources. */
export function findSnapshotPlace(onError: (error: Error) => void): SnapshotPlace | undefined {
  const dist = join(packageFolder, "dist");
  const self = fileURLToPath(import.meta.url);
  if (!self.startsWith(dist)) return undefined;
  const program = `${readPackageVersion()} ${toSeconds(statSync(self).mtimeMs)}`;
  return { folder: join(dist, "snapshots"), program, later: whenQuiet, onError };
}

/** What packs a container cuts times to seconds. */
function toSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

/** Once, a second from now or, if the program ends before, as it ends. */
function whenQuiet(write: () => void): void {
  const run = () => {
    clearTimeout(timer);
    // A listener that stayed would hold what it writes for as long as the process lives.
    process.off("exit", run);
    write();
  };
  const timer = setTimeout(run, writeAfterMs).unref();
  process.once("exit", run);
}
