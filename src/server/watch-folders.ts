import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

export interface WatchOptions {
  /** Between two looks, and the time that files must have been left alone before a change counts. */
  readonly intervalMs?: number;
  /** Told of a failure to look; looking goes on. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Calls back when a file below the folders was added, changed or removed and all of them have come to rest.
 *
 * Looks at times and sizes at intervals: `fs.watch` loses files that an editor replaces by renaming, and sees nothing
 * on many network and container mounts.
 *
 * @returns how to stop; from then on, every later change counts
 */
export async function watchFolders(
  folders: readonly string[],
  onChange: () => void,
  { intervalMs = 400, onError = () => {} }: WatchOptions = {},
): Promise<() => void> {
  let known = await readFingerprint(folders);
  let previous = known;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    const current = await readFingerprint(folders);
    const isAtRest = current === previous;
    previous = current;
    if (isStopped || !isAtRest || current === known) return;
    known = current;
    onChange();
  }

  function lookLater(): void {
    if (isStopped) return;
    timer = setTimeout(() => look().catch(onError).finally(lookLater), intervalMs);
    timer.unref();
  }

  lookLater();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}

async function readFingerprint(folders: readonly string[]): Promise<string> {
  const lists = await Promise.all(folders.map(readFolderFingerprint));
  return lists.flat().join("\n");
}

async function readFolderFingerprint(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(toNothingWhenAbsent);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.sort().map(readFileFingerprint));
}

async function readFileFingerprint(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return found ? `${file} ${found.mtimeMs} ${found.size} ${found.ino}` : `${file} gone`;
}

function toNothingWhenAbsent(error: NodeJS.ErrnoException): [] {
  if (error.code === "ENOENT") return [];
  throw error;
}
