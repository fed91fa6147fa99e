import { constants } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { parseSnapshot } from "./snapshot-bytes.js";

/** With what the names of snapshots end. */
export const snapshotEnding = ".snapshot";

/** The name of the file that keeps a dataset under a key. */
export function toSnapshotName(key: string): string {
  return `${key}${snapshotEnding}`;
}

/** The content kept under a key; undefined when there is none, or none that is whole. */
export function readSnapshot(folder: string, key: string): unknown {
  const bytes = readBytes(join(folder, toSnapshotName(key)));
  return bytes && parseSnapshot(key, bytes);
}

/** At the start of a buffer of its own, in as many steps as it takes: one reads two gigabytes at most. */
function readBytes(path: string): Uint8Array | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const { size } = fstatSync(file);
    if (size > constants.MAX_LENGTH) return undefined;
    const bytes = Buffer.allocUnsafeSlow(size);
    let read = 0;
    while (read < size) {
      const count = readSync(file, bytes, read, Math.min(size - read, 1 << 30), read);
      if (count === 0) return undefined;
      read += count;
    }
    return bytes;
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
