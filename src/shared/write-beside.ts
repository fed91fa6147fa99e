import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { threadId } from "node:worker_threads";

/** The number of the process stands before the ending. */
const temporaryName = /\.(\d+)\.tmp$/;

/** Where this thread of this process writes what is to take a path's place in one step. */
export function toPathBeside(path: string): string {
  return `${path}.${threadId}.${process.pid}.tmp`;
}

/** Removes what processes that were killed while they wrote left beside a path; failing to is no harm. */
export function removeLeftovers(path: string): void {
  removeLeftoversIn(dirname(path), (name) => name.startsWith(basename(path)));
}

/** Removes what processes that were killed while they wrote left in a folder. */
export function removeLeftoversIn(folder: string, isOurs: (name: string) => boolean = () => true): void {
  try {
    for (const name of readdirSync(folder)) {
      const writer = temporaryName.exec(name)?.[1];
      if (writer !== undefined && isOurs(name) && !isRunning(Number(writer))) {
        rmSync(join(folder, name), { recursive: true, force: true });
      }
    }
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
