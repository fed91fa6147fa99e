import { createHash } from "node:crypto";
import { KnownError } from "../shared/known-error.js";

/** The list in which a cursor has its meaning: one selection of one dataset version. */
export interface CursorScope {
  /** The dataset's version. */
  readonly version: string;
  /** Hash of what was selected and in which order. */
  readonly selection: string;
}

/** The scope of a selection: what is listed, its condition and its order, as plain data. */
export function toCursorScope(version: string, selection: readonly unknown[]): CursorScope {
  const digest = createHash("sha256").update(JSON.stringify(selection.map((part) => part ?? null)));
  return { version, selection: digest.digest("hex").slice(0, 12) };
}

/** The cursor of the entry at a position, counted from 0. */
export function toCursor(position: number, { version, selection }: CursorScope): string {
  return Buffer.from(`${position}.${version}.${selection}`).toString("base64url");
}

/**
 * The position that a cursor stands for.
 *
 * @throws KnownError BAD_CURSOR when it was not made for this selection of this version
 */
export function parseCursor(cursor: string, scope: CursorScope): number {
  const [position = "", version, selection, ...rest] = Buffer.from(cursor, "base64url").toString().split(".");
  if (!/^\d{1,9}$/.test(position) || selection === undefined || rest.length > 0)
    throw toBadCursor("is no cursor", cursor);
  if (version !== scope.version) throw toBadCursor("was made for another version of the dataset", cursor);
  if (selection !== scope.selection) throw toBadCursor("was made for another selection or order", cursor);
  return Number(position);
}

function toBadCursor(problem: string, cursor: string): KnownError {
  return new KnownError(`The value of "after" ${problem}.`, {
    code: "BAD_CURSOR",
    suggestion:
      "Take cursors from a page of the same list with the same `where` and `sort`, or begin again without `after`.",
    details: { after: cursor.slice(0, 100) },
  });
}
