import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type FileRefusal, readFileBytes } from "./read-file-bytes.js";

/** Why a text was left unread. */
export type TextRefusal =
  | FileRefusal
  | { readonly why: "notUtf8" }
  /** This file and all after it were left unread. */
  | { readonly why: "folderTooLarge"; readonly limits: FolderLimits };

/** How much of a folder is read. */
export interface FolderLimits {
  readonly maximumFiles: number;
  readonly maximumBytes: number;
}

/** One text below a folder. */
export interface TextFile {
  /** As it was asked for. */
  readonly path: string;
  /** Empty when it was refused. */
  readonly text: string;
  readonly refusal?: TextRefusal;
}

/**
 * Paths below a folder of all that could be read as text: files, and links, pipes and whatever else is no folder.
 *
 * Links to folders are not followed; one stands in the list itself, so that it is told that it is no file.
 */
export function readPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** True for a folder and for a link to one; false for what is not there. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    return false;
  }
}

/**
 * The texts of files, in the order given, each whole or with the reason why it was left unread.
 *
 * @param roots folders, by their real paths, that links must not lead out of
 * @param toMaximumBytes how large a file may be, by its path
 */
export function readTextFiles(
  roots: readonly string[],
  paths: readonly string[],
  toMaximumBytes: (path: string) => number,
  limits: FolderLimits,
): TextFile[] {
  const files: TextFile[] = [];
  let bytes = 0;
  for (const path of paths) {
    const file = readTextFile(path, roots, toMaximumBytes(path));
    bytes += file.text.length;
    if (files.length >= limits.maximumFiles || bytes > limits.maximumBytes) {
      return [...files, { path, text: "", refusal: { why: "folderTooLarge", limits } }];
    }
    files.push(file);
  }
  return files;
}

function readTextFile(path: string, roots: readonly string[], maximumBytes: number): TextFile {
  const bytes = readFileBytes(path, { roots, maximumBytes });
  if ("why" in bytes) return { path, text: "", refusal: bytes };
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { path, text: "", refusal: { why: "notUtf8" } };
    throw error;
  }
}
