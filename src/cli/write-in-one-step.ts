import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { KnownError } from "../shared/known-error.js";
import type { Terminal } from "./terminal.js";

/**
 * Writes a file so that it is there whole or not at all, and gives its full path.
 *
 * @throws KnownError CANNOT_WRITE
 */
export function writeInOneStep(path: string, chunks: Iterable<string>, { workingDirectory }: Terminal): string {
  const full = resolve(workingDirectory, path);
  const temporary = `${full}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(full), { recursive: true });
    writeAll(temporary, chunks);
    renameSync(temporary, full);
    return full;
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary);
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new KnownError(`The file "${path}" cannot be written: ${error.message}.`, {
      code: "CANNOT_WRITE",
      suggestion: "Name a file in a folder that may be written to.",
    });
  }
}

function writeAll(path: string, chunks: Iterable<string>): void {
  const file = openSync(path, "w");
  try {
    for (const chunk of chunks) writeSync(file, chunk);
  } finally {
    closeSync(file);
  }
}
