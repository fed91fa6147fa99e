import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { removeLeftoversIn, toPathBeside } from "../shared/write-beside.js";
import { snapshotEnding, toSnapshotName } from "./read-snapshot.js";
import { toSnapshotBytes } from "./snapshot-bytes.js";

const keptSnapshots = 4;

/**
 * Keeps content under a key, in one step, and lets go of all but the newest few.
 *
 * @param content plain data and arrays of numbers
 * @throws Error of the file system, for instance when the folder may not be written to
 * @throws RangeError when the content is longer than one buffer may be
 */
export function writeSnapshot(folder: string, key: string, content: object): void {
  mkdirSync(folder, { recursive: true });
  removeLeftoversIn(folder);
  const path = join(folder, toSnapshotName(key));
  const temporary = toPathBeside(path);
  writeFileSync(temporary, toSnapshotBytes(key, content));
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
