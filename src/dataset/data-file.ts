import type { PlacedText } from "./placed-text.js";

/** Why a file was left unread. */
export type Refusal = "tooLarge" | "outsideFolder" | "notUtf8";

/** One file of a data folder. */
export interface DataFile extends PlacedText {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  /** Relative to the data folder, with forward slashes. */
  readonly path: string;
  /** Empty when the file was refused. */
  readonly text: string;
  readonly refusal?: Refusal;
}

/** Bytes that a file of a data folder may have. */
export const maximumFileBytes = 20 * 1024 * 1024;
