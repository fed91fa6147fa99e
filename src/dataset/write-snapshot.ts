import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { removeLeftoversIn, toPathBeside } from "../shared/write-beside.js";
import type { Dataset } from "./dataset.js";
import { snapshotEnding, toSnapshotName } from "./read-snapshot.js";
import { toShortHash } from "./statement-id.js";

const keptSnapshots = 4;

/**
 * Keeps a dataset under a key, in one step, and lets go of all but the newest few.
 *
 * @throws Error of the file system, for instance when the folder may not be written to
 */
export function writeSnapshot(folder: string, key: string, dataset: Dataset): void {
  mkdirSync(folder, { recursive: true });
  removeLeftoversIn(folder);
  const content = JSON.stringify(dataset);
  const path = join(folder, toSnapshotName(key));
  const temporary = toPathBeside(path);
  writeFileSync(temporary, `${toShortHash(content)}\n${content}`);
  renameSync(temporary, path);
  for (const old of listNewestFirst(folder).slice(keptSnapshots)) rmSync(old, { force: true });
}

function listNewestFirst(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(snapshotEnding))
    .map((name) => join(folder, name))
    .map((path) => ({ path, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time)
    .map(({ path }) => path);
}
