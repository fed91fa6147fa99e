import { readFileSync } from "node:fs";
import { join } from "node:path";
import { freezeDeep } from "../ontology/freeze-deep.js";
import type { Dataset } from "./dataset.js";
import { toShortHash } from "./statement-id.js";

/** With what the names of snapshots end. */
export const snapshotEnding = ".dataset.json";

/** The name of the file that keeps a dataset under a key. */
export function toSnapshotName(key: string): string {
  return `${key}${snapshotEnding}`;
}

/**
 * The dataset kept under a key; undefined when there is none, or none that is whole.
 *
 * The first line of the file is the hash of the rest, so that a file cut short or changed by hand is not believed.
 */
export function readSnapshot(folder: string, key: string): Dataset | undefined {
  const text = readText(join(folder, toSnapshotName(key)));
  const end = text?.indexOf("\n") ?? -1;
  if (text === undefined || end === -1) return undefined;
  const content = text.slice(end + 1);
  return toShortHash(content) === text.slice(0, end) ? freezeDeep(JSON.parse(content) as Dataset) : undefined;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}
