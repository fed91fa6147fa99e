/** Records that were made of rows; a row's record is kept until those of two others take its place. */
export type RecordCache<Item> = (row: number) => Item;

/** Rows whose records can be kept at one time, at most; a power of two. */
const mostKept = 1 << 15;

/**
 * Makes each record when it is first asked for. Up to `mostKept` rows, all records are kept.
 *
 * Each row has two places, which it shares with others; of these the record that was asked for last stays.
 */
export function createRecordCache<Item>(rowCount: number, make: (row: number) => Item): RecordCache<Item> {
  let pairs = 1;
  while (pairs * 2 < rowCount && pairs * 2 < mostKept) pairs *= 2;
  const rows = new Int32Array(pairs * 2).fill(-1);
  const kept = new Array<Item>(pairs * 2);

  /** The record in the second place, or a new one; it is in the first place then. */
  function bringForward(row: number, first: number): Item {
    const record = rows[first + 1] === row ? (kept[first + 1] as Item) : make(row);
    rows[first + 1] = rows[first] as number;
    kept[first + 1] = kept[first] as Item;
    rows[first] = row;
    kept[first] = record;
    return record;
  }

  return (row) => {
    const first = (row & (pairs - 1)) * 2;
    return rows[first] === row ? (kept[first] as Item) : bringForward(row, first);
  };
}
