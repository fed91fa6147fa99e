import { readdirSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { KnownError } from "../shared/known-error.js";
import { isWithin } from "../shared/read-file-bytes.js";
import { isFolder, readPaths, readTextFiles, type TextFile, type TextRefusal } from "../shared/read-text-files.js";
import { type DataFile, dataFolderLimits, maximumFileBytes, maximumQuestionBytes } from "./data-file.js";

const folders: readonly { readonly name: string; readonly endings: readonly string[] }[] = [
  { name: "entities", endings: [".yaml", ".ndjson"] },
  { name: "documents", endings: [".yaml", ".ndjson"] },
  { name: "questions", endings: [".yaml", ".graphql"] },
];

/**
 * The files of a data folder, by path.
 *
 * Hidden files are left out. What is too large, not UTF-8, no file, cannot be read or is a link out of the folder comes
 * back unread, marked with the refusal, so that it is reported together with everything else.
 *
 * @throws KnownError DATA_FOLDER_UNREADABLE when the folder itself cannot be read
 */
export function readDataFiles(directory: string): DataFile[] {
  const root = orRefuse(directory, () => realpathSync(directory));
  const present = new Set(orRefuse(directory, () => readdirSync(directory)));
  const found = folders.filter(({ name }) => present.has(name)).map((folder) => findPaths(directory, root, folder));
  const paths = found.flatMap((folder) => folder.paths).sort((a, b) => (a < b ? -1 : 1));
  const files = readTextFiles([root], paths, toMaximumBytes, dataFolderLimits);
  return [...found.flatMap(({ refused }) => refused), ...files]
    .map((file) => toDataFile(directory, file))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A folder's files, or the folder itself where it cannot be looked into. */
interface FoundPaths {
  readonly paths: readonly string[];
  readonly refused: readonly TextFile[];
}

function findPaths(directory: string, root: string, { name, endings }: (typeof folders)[number]): FoundPaths {
  const folder = join(directory, name);
  const refuse = (refusal: TextRefusal): FoundPaths => ({ paths: [], refused: [{ path: folder, text: "", refusal }] });
  try {
    if (!isWithin(realpathSync(folder), root)) return refuse({ why: "outsideFolder" });
    const paths = readPaths(folder).filter((path) => !isHidden(relative(folder, path)));
    return { paths: paths.filter((path) => endings.some((end) => path.endsWith(end)) || isFolder(path)), refused: [] };
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    return refuse({ why: "unreadable", reason: error.message });
  }
}

function isHidden(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith("."));
}

function toMaximumBytes(path: string): number {
  return path.endsWith(".graphql") ? maximumQuestionBytes : maximumFileBytes;
}

function toDataFile(directory: string, { path, ...file }: TextFile): DataFile {
  return {
    ...file,
    file: toForwardSlashes(relative(process.cwd(), path)),
    path: toForwardSlashes(relative(directory, path)),
  };
}

function toForwardSlashes(path: string): string {
  return path.split(sep).join("/");
}

function orRefuse<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new KnownError(`The data folder cannot be read at "${path}": ${reason}.`, {
      code: "DATA_FOLDER_UNREADABLE",
      suggestion: "Name a folder that holds entities/ and documents/ and may be read.",
      details: { path },
    });
  }
}
