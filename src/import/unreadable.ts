import { KnownError } from "../shared/known-error.js";

/** Where in a file something is wrong, both counted from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column?: number;
}

/** The error for a file that is not what it should be. */
export function toUnreadable(file: string, problem: string, place?: FilePlace): KnownError {
  const at = place === undefined ? "" : `:${place.line}${place.column === undefined ? "" : `:${place.column}`}`;
  return new KnownError(`${file}${at} cannot be read: ${problem}`, {
    code: "UNREADABLE_IMPORT",
    suggestion: "Mend the file, or say with --format what it is. Nothing was written.",
    details: { file, ...place },
  });
}
