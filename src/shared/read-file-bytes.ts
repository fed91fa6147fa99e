import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { sep } from "node:path";

/** Why a file was left unread. */
export type FileRefusal =
  | { readonly why: "outsideFolder" | "notAFile" }
  | { readonly why: "tooLarge"; readonly maximumBytes: number }
  /** `reason` is what the operating system says. */
  | { readonly why: "unreadable"; readonly reason: string };

export interface ReadOptions {
  readonly maximumBytes: number;
  /** Folders, by their real paths, that links must not lead out of; without them they may lead anywhere. */
  readonly roots?: readonly string[];
}

/**
 * The bytes of a file, or why it was left unread.
 *
 * Never waits and never fails: what is no file, as a pipe or a device, is left unread.
 */
export function readFileBytes(path: string, options: ReadOptions): Buffer | FileRefusal {
  try {
    const target = realpathSync(path);
    if (options.roots?.every((root) => !isWithin(target, root))) return { why: "outsideFolder" };
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    const file = openSync(target, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    try {
      return readOpened(file, options);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    return { why: "unreadable", reason: error.message };
  }
}

/** True for a path below a folder; both are real paths. */
export function isWithin(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function readOpened(file: number, { maximumBytes }: ReadOptions): Buffer | FileRefusal {
  const found = fstatSync(file);
  if (!found.isFile()) return { why: "notAFile" };
  if (found.size > maximumBytes) return { why: "tooLarge", maximumBytes };
  return readFileSync(file);
}
