import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { toTextHash } from "./read-kept-text.js";
import { removeLeftoversIn, toPathBeside } from "./write-beside.js";

/**
 * Keeps a text at a path, in one step, for `readKeptText`.
 *
 * @param newest so many files of the same ending are left in the folder, the oldest others removed
 * @throws Error of the file system, for instance when the folder may not be written to
 */
export function writeKeptText(path: string, text: string, newest: number): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  removeLeftoversIn(folder);
  const temporary = toPathBeside(path);
  writeFileSync(temporary, `${toTextHash(text)}\n${text}`);
  renameSync(temporary, path);
  for (const old of listNewestFirst(folder, extname(path)).slice(newest)) rmSync(old, { force: true });
}

function listNewestFirst(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .map((path) => ({ path, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time)
    .map(({ path }) => path);
}
