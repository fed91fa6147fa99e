import { type AnswerRow, readCells } from "./read-rows.ts";

/**
 * A short name for each row, for addresses and lists: a function of what its columns hold, so that it stays the same
 * wherever the row stands. Rows that hold the same are numbered.
 */
export function toRowKeys(rows: readonly AnswerRow[], paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const key = hash(JSON.stringify(paths.map((path) => readCells(row, path).map(toIdentity))));
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
}

function toIdentity({ value, holder }: { readonly value: unknown; readonly holder: unknown }): unknown {
  return (holder as { id?: unknown } | undefined)?.id ?? value;
}

/** FNV-1a in 32 bits, twice from different starts: short, and the same everywhere. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => hashFrom(start, text).toString(36)).join("");
}

function hashFrom(start: number, text: string): number {
  let state = start;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}
