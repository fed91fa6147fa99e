import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { KnownError } from "../shared/known-error.js";
import { type DataFile, maximumFileBytes, type Refusal } from "./data-file.js";

const folders: readonly { readonly name: string; readonly endings: readonly string[] }[] = [
  { name: "entities", endings: [".yaml"] },
  { name: "documents", endings: [".yaml"] },
  { name: "questions", endings: [".yaml", ".graphql"] },
];

/**
 * The files of a data folder, by path.
 *
 * Hidden files are left out. A file over 20 MB, one that is not UTF-8 and a link that leads out of the folder come
 * back unread, marked with the refusal, so that they are reported together with everything else.
 *
 * @throws KnownError DATA_FOLDER_UNREADABLE when the folder or a file in it cannot be read
 */
export function readDataFiles(directory: string): DataFile[] {
  const root = orRefuse(directory, () => realpathSync(directory));
  const paths = folders.flatMap(({ name, endings }) =>
    readPaths(directory, name).filter((path) => endings.some((ending) => path.endsWith(ending))),
  );
  const files = paths.map((path) => orRefuse(join(directory, path), () => readDataFile(directory, root, path)));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readPaths(directory: string, folder: string): string[] {
  const present = orRefuse(directory, () => readdirSync(directory, { withFileTypes: true }));
  if (!present.some(({ name }) => name === folder)) return [];
  const entries = orRefuse(join(directory, folder), () =>
    readdirSync(join(directory, folder), { recursive: true, withFileTypes: true }),
  );
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => toForwardSlashes(relative(directory, join(entry.parentPath, entry.name))))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")));
}

function readDataFile(directory: string, root: string, path: string): DataFile {
  const absolute = join(directory, path);
  const named = { file: toForwardSlashes(relative(process.cwd(), absolute)), path };
  const refuse = (refusal: Refusal): DataFile => ({ ...named, text: "", refusal });
  if (!realpathSync(absolute).startsWith(root + sep)) return refuse("outsideFolder");
  if (statSync(absolute).size > maximumFileBytes) return refuse("tooLarge");
  try {
    return {
      ...named,
      text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(absolute)),
    };
  } catch (error) {
    if (error instanceof TypeError) return refuse("notUtf8");
    throw error;
  }
}

function toForwardSlashes(path: string): string {
  return path.split(sep).join("/");
}

function orRefuse<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof KnownError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new KnownError(`The data folder cannot be read at "${path}": ${reason}.`, {
      code: "DATA_FOLDER_UNREADABLE",
      suggestion: "Name a folder that holds entities/ and documents/ and may be read.",
      details: { path },
    });
  }
}
