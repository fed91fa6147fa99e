import { type AnswerRow, type Cell, readCells } from "./read-rows.ts";

/** The different values of a column over all rows, each where it comes first. Nodes differ by id, all else by value. */
export function findDistinct(rows: readonly AnswerRow[], path: string): readonly Cell[] {
  return dropRepeated(rows.flatMap((row) => readCells(row, path)));
}

/** Cells without those that say the same as one before. */
export function dropRepeated(cells: readonly Cell[]): readonly Cell[] {
  const byIdentity = new Map<string, Cell>();
  for (const cell of cells) {
    const identity = toIdentity(cell);
    if (!byIdentity.has(identity)) byIdentity.set(identity, cell);
  }
  return [...byIdentity.values()];
}

function toIdentity({ value, holder, field }: Cell): string {
  const isName = field === "name" && typeof holder?.id === "string";
  return JSON.stringify(isName ? [holder.id] : value);
}
