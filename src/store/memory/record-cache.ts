/** Records that were made of rows; a row's record is kept until that of another row takes its place. */
export type RecordCache<Item> = (row: number) => Item;

/** Rows whose records can be kept at one time, at most; a power of two. */
const mostKept = 1 << 15;

/** Makes each record when it is first asked for. Up to `mostKept` rows, all records are kept. */
export function createRecordCache<Item>(rowCount: number, make: (row: number) => Item): RecordCache<Item> {
  let size = 1;
  while (size < rowCount && size < mostKept) size *= 2;
  const rows = new Int32Array(size).fill(-1);
  const kept = new Array<Item>(size);
  return (row) => {
    const place = row & (size - 1);
    if (rows[place] === row) return kept[place] as Item;
    const made = make(row);
    rows[place] = row;
    kept[place] = made;
    return made;
  };
}
