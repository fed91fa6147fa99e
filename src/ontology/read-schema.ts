import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { KnownError } from "../shared/known-error.js";

/** One file of a schema. */
export interface SchemaFile {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** The folder with the schema that every world shares. */
export const coreSchemaDirectory: string = fileURLToPath(new URL("../../schema/core", import.meta.url));

/**
 * The `*.graphql` files below the directories, generated ones left out, by path.
 *
 * A file that is reached twice counts once.
 *
 * @throws KnownError SCHEMA_UNREADABLE when a directory or file cannot be read
 */
export function readSchemaFiles(directories: readonly string[]): SchemaFile[] {
  const byRealPath = new Map<string, SchemaFile>();
  for (const directory of directories) {
    for (const path of readPaths(directory)) {
      const realPath = orRefuse(path, () => realpathSync(path));
      if (!byRealPath.has(realPath)) byRealPath.set(realPath, readSchemaFile(path));
    }
  }
  return [...byRealPath.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

function readPaths(directory: string): string[] {
  const entries = orRefuse(directory, () => readdirSync(directory, { recursive: true, withFileTypes: true }));
  return entries
    .filter(
      (entry) => !entry.isDirectory() && entry.name.endsWith(".graphql") && !entry.name.endsWith(".generated.graphql"),
    )
    .map((entry) => join(entry.parentPath, entry.name));
}

function readSchemaFile(path: string): SchemaFile {
  return {
    file: relative(process.cwd(), path).split(sep).join("/"),
    text: orRefuse(path, () => readFileSync(path, "utf8")),
  };
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
