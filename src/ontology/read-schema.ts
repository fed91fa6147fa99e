import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { KnownError } from "../shared/known-error.js";
import { isFolder, readPaths, readTextFiles, type TextFile, type TextRefusal } from "../shared/read-text-files.js";

/** One file of a schema. */
export interface SchemaFile {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  /** Empty when the file was refused. */
  readonly text: string;
  readonly refusal?: TextRefusal;
}

/** The folder with the schema that every world shares. */
export const coreSchemaDirectory: string = fileURLToPath(new URL("../../schema/core", import.meta.url));

const maximumFileBytes = 1024 * 1024;
const limits = { maximumFiles: 2000, maximumBytes: 4 * 1024 * 1024 };

/**
 * The `*.graphql` files below the directories, generated ones left out: the shared ones first, then directory by
 * directory and by path, so that their order does not depend on where they lie.
 *
 * A file that is reached twice counts once. What is too large, not UTF-8, no file, cannot be read or is a link out of
 * the directories comes back unread, marked with the refusal.
 *
 * @throws KnownError SCHEMA_UNREADABLE when a directory cannot be read
 */
export function readSchemaFiles(directories: readonly string[]): SchemaFile[] {
  const byRealPath = new Map<string, SchemaFile>();
  const roots = directories.map((directory) => orRefuse(directory, () => realpathSync(directory)));
  for (const directory of [...directories].sort((a, b) => Number(isCore(b)) - Number(isCore(a)))) {
    for (const file of readDirectory(directory, roots)) {
      const realPath = file.refusal === undefined ? realpathSync(file.path) : file.path;
      if (!byRealPath.has(realPath)) byRealPath.set(realPath, toSchemaFile(file));
    }
  }
  return [...byRealPath.values()];
}

function isCore(directory: string): boolean {
  return directory === coreSchemaDirectory;
}

function readDirectory(directory: string, roots: readonly string[]): readonly TextFile[] {
  return orRefuse(directory, () => {
    const paths = readPaths(directory).filter((path) => isSchema(path) || isFolder(path));
    return readTextFiles(roots, paths.sort(), () => maximumFileBytes, limits);
  });
}

function isSchema(path: string): boolean {
  return path.endsWith(".graphql") && !path.endsWith(".generated.graphql");
}

function toSchemaFile({ path, ...file }: TextFile): SchemaFile {
  return { ...file, file: relative(process.cwd(), path).split(sep).join("/") };
}

function orRefuse<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new KnownError(`The schema cannot be read at "${path}": ${reason}.`, {
      code: "SCHEMA_UNREADABLE",
      suggestion: "Name a folder that holds *.graphql files and may be read.",
      details: { path },
    });
  }
}
