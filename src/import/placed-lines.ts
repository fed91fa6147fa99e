import type { DataFile } from "../dataset/data-file.js";
import type { Section } from "../dataset/dataset.js";
import type { DraftDocument, DraftEntity, DraftPassage, DraftStatement } from "./draft.js";

/** What a line of a written file says something of, so that a diagnostic there can be traced back to it. */
export type LineOwner =
  | { readonly entity: DraftEntity; readonly property?: string }
  | { readonly statement: DraftStatement; readonly property?: string }
  | { readonly document: DraftDocument; readonly passage?: DraftPassage; readonly section?: Section };

/** A file that is being written, each line with its owner. */
export interface PlacedLines {
  readonly path: string;
  readonly bytes: number;
  add(line: string, owner: LineOwner): void;
  toFile(): DataFile;
  /** @param line counted from 1 */
  ownerAt(line: number): LineOwner | undefined;
}

/** A file without lines. */
export function createPlacedLines(path: string): PlacedLines {
  const lines: string[] = [];
  const owners: LineOwner[] = [];
  let bytes = 0;
  return {
    path,
    get bytes() {
      return bytes;
    },
    add: (line, owner) => {
      lines.push(line);
      owners.push(owner);
      bytes += Buffer.byteLength(line) + 1;
    },
    toFile: () => ({ file: path, path, text: `${lines.join("\n")}\n` }),
    ownerAt: (line) => owners[line - 1],
  };
}
