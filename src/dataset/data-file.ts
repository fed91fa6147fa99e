import type { TextRefusal } from "../shared/read-text-files.js";
import type { PlacedText } from "./placed-text.js";

/** One file of a data folder. */
export interface DataFile extends PlacedText {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  /** Relative to the data folder, with forward slashes. */
  readonly path: string;
  /** Empty when the file was refused. */
  readonly text: string;
  readonly refusal?: TextRefusal;
}

/** True for a file in which each line is a record in JSON; the others are YAML, or questions. */
export function isNdjson({ path }: Pick<PlacedText, "path">): boolean {
  return path.endsWith(".ndjson");
}

/** Bytes that a file of a data folder may have. */
export const maximumFileBytes = 20 * 1024 * 1024;

/** Bytes that a question may have, which is a page of text. */
export const maximumQuestionBytes = 256 * 1024;

/** How much of a data folder is read. */
export const dataFolderLimits = { maximumFiles: 20_000, maximumBytes: 200 * 1024 * 1024 };
