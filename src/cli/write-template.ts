import { cpSync, existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeFolderInOneStep } from "../shared/write-folder-in-one-step.js";
import { packageFolder } from "./package-folder.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/**
 * Copies the world to start from into a folder that is new or empty, so that it is there whole or not at all.
 *
 * @throws UsageError FOLDER_NOT_EMPTY
 * @throws KnownError CANNOT_WRITE
 */
export function writeTemplate(folder: string, terminal: Terminal): void {
  refuseFullFolder(folder, terminal);
  const template = join(packageFolder, "templates", "init");
  writeFolderInOneStep(resolve(terminal.workingDirectory, folder), (temporary) => {
    cpSync(template, temporary, { recursive: true });
  });
}

/**
 * Lets only a folder pass that is new or empty.
 *
 * @throws UsageError FOLDER_NOT_EMPTY
 */
export function refuseFullFolder(folder: string, { workingDirectory }: Terminal): void {
  const full = resolve(workingDirectory, folder);
  if (existsSync(full) && !isEmptyFolder(full)) {
    throw new UsageError(`"${folder}" is already there and not an empty folder.`, {
      code: "FOLDER_NOT_EMPTY",
      suggestion: "Name a folder that does not exist yet; nothing was written.",
    });
  }
}

function isEmptyFolder(path: string): boolean {
  return statSync(path).isDirectory() && readdirSync(path).length === 0;
}
