import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { KnownError } from "./known-error.js";
import { removeLeftovers, toPathBeside } from "./write-beside.js";

/**
 * Fills a folder that is new or empty, so that it is there whole or not at all.
 *
 * The folder that the process stands in is kept and what is whole moved into it, one entry after the other: whoever
 * started the process stands there too, and would be left in a folder that is gone.
 *
 * @param fill writes into the folder that it is given, which may have to be made
 * @throws KnownError CANNOT_WRITE
 */
export function writeFolderInOneStep(folder: string, fill: (temporary: string) => void): void {
  const place = existsSync(folder) ? realpathSync(folder) : folder;
  removeLeftovers(place);
  const temporary = toPathBeside(place);
  try {
    mkdirSync(dirname(place), { recursive: true });
    fill(temporary);
    if (place === process.cwd()) moveEntries(temporary, place);
    else renameSync(temporary, place);
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary, { recursive: true });
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new KnownError(`The folder "${folder}" cannot be written: ${error.message}.`, {
      code: "CANNOT_WRITE",
      suggestion: "Name a folder in a place that may be written to.",
    });
  }
}

function moveEntries(from: string, to: string): void {
  for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name));
  rmdirSync(from);
}
