import { expect, test, vi } from "vitest";
import { createRecordCache } from "../../src/store/memory/record-cache.js";

/** Rows that share their two places, of a table with more rows than are kept. */
const [a, b, c] = [5, 5 + (1 << 15), 5 + (1 << 16)] as const;

function createCounted(rowCount: number) {
  const make = vi.fn((row: number) => ({ row }));
  return { read: createRecordCache(rowCount, make), make };
}

test.each([0, 1, 2, 3, 1000])("of %d rows every record is made once", (rowCount) => {
  const { read, make } = createCounted(rowCount);
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  const records = rows.map(read);
  expect(records).toEqual(rows.map((row) => ({ row })));
  expect(rows.map(read).every((record, row) => record === records[row])).toBe(true);
  expect(make).toHaveBeenCalledTimes(rowCount);
});

test("two records that share their places both stay", () => {
  const { read, make } = createCounted(1 << 20);
  const records = [read(a), read(b)];
  expect([read(a), read(b), read(a)]).toEqual([records[0], records[1], records[0]]);
  expect(make).toHaveBeenCalledTimes(2);
});

test("a third takes the place of the one that was asked for longest ago", () => {
  const { read, make } = createCounted(1 << 20);
  for (const row of [a, b, a, c, a]) read(row);
  expect(make.mock.calls).toEqual([[a], [b], [c]]);
  read(b);
  expect(make).toHaveBeenCalledTimes(4);
});
