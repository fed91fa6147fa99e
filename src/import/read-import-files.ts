import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ImportFile } from "./import-format.js";
import { toUnreadable } from "./unreadable.js";

/** The files to import, whole. */
export function readImportFiles(names: readonly string[], workingDirectory: string): readonly ImportFile[] {
  return names.map((name) => ({ name, bytes: readBytes(name, resolve(workingDirectory, name)) }));
}

function readBytes(name: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw toUnreadable(name, `${error.message}.`);
  }
}
