/** A cell of a table, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads from a cell, never out of the table; undefined for keys that lead nowhere. */
export function findNextPlace(
  { row, column }: Place,
  { key, ctrlKey }: PressedKey,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Place | undefined {
  const last = { row: rows - 1, column: columns - 1 };
  const places: Readonly<Record<string, Place>> = {
    ArrowUp: { row: ctrlKey ? 0 : Math.max(row - 1, 0), column },
    ArrowDown: { row: ctrlKey ? last.row : Math.min(row + 1, last.row), column },
    ArrowLeft: { row, column: ctrlKey ? 0 : Math.max(column - 1, 0) },
    ArrowRight: { row, column: ctrlKey ? last.column : Math.min(column + 1, last.column) },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? last.row : row, column: last.column },
  };
  return places[key];
}
