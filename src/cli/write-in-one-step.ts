import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { inBlocks } from "../shared/in-blocks.js";
import { KnownError } from "../shared/known-error.js";
import { removeLeftovers, toPathBeside } from "../shared/write-beside.js";
import type { Terminal } from "./terminal.js";

type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/**
 * Writes a file so that it is there whole or not at all, and gives its full path.
 *
 * A link stays one, and what is no file, as `/dev/null` or a pipe, is written to as it stands.
 *
 * @throws KnownError CANNOT_WRITE
 */
export async function writeInOneStep(path: string, chunks: Chunks, { workingDirectory }: Terminal): Promise<string> {
  const full = resolve(workingDirectory, path);
  try {
    mkdirSync(dirname(full), { recursive: true });
    const target = existsSync(full) ? realpathSync(full) : full;
    await (isReplaceable(target) ? replace(target, chunks) : writeAll(target, chunks));
    return full;
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new KnownError(`The file "${path}" cannot be written: ${error.message}.`, {
      code: "CANNOT_WRITE",
      suggestion: "Name a file in a folder that may be written to.",
    });
  }
}

function isReplaceable(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined || found.isFile() || found.isDirectory();
}

async function replace(path: string, chunks: Chunks): Promise<void> {
  removeLeftovers(path);
  const temporary = toPathBeside(path);
  const remove = () => rmSync(temporary, { force: true });
  const stopRemoving = removeAtEnd(remove);
  try {
    await writeAll(temporary, chunks);
    renameSync(temporary, path);
  } catch (error) {
    remove();
    throw error;
  } finally {
    stopRemoving();
  }
}

const endings = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Removes what is not whole when the process is asked to end, which it then does as if nobody had listened. */
function removeAtEnd(remove: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    remove();
    stop();
    process.kill(process.pid, signal);
  };
  const stop = () => {
    for (const signal of endings) process.off(signal, onSignal);
    process.off("exit", remove);
  };
  for (const signal of endings) process.once(signal, onSignal);
  process.once("exit", remove);
  return stop;
}

async function writeAll(path: string, chunks: Chunks): Promise<void> {
  const file = await open(path, "w");
  try {
    for await (const block of inBlocks(chunks)) await file.writeFile(block);
  } finally {
    await file.close();
  }
}
