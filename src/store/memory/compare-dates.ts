/** The days that a partial date covers, each as a whole number in the form yyyymmdd. */
interface DateInterval {
  readonly first: number;
  readonly last: number;
}

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The interval of `2018`, `2018-11` or `2018-11-27`; undefined for anything else. */
export function parseDateInterval(text: unknown): DateInterval | undefined {
  const parts = typeof text === "string" ? PARTIAL_DATE.exec(text) : null;
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const firstMonth = Number(parts[2] ?? 1);
  const lastMonth = Number(parts[2] ?? 12);
  const firstDay = Number(parts[3] ?? 1);
  const lastDay = Number(parts[3] ?? countDays(year, lastMonth));
  return { first: toDay(year, firstMonth, firstDay), last: toDay(year, lastMonth, lastDay) };
}

/**
 * How intervals compare: `lt` and `gt` ask that one ends before the other begins, `lte` that it ends no later,
 * `gte` that it begins no earlier. So 2018-11-27 is `gte` and `lte` 2018-11, and 2018 is neither.
 */
export const dateComparisons: Readonly<
  Record<"lt" | "lte" | "gt" | "gte", (date: DateInterval, bound: DateInterval) => boolean>
> = {
  lt: (date, bound) => date.last < bound.first,
  lte: (date, bound) => date.last <= bound.last,
  gt: (date, bound) => date.first > bound.last,
  gte: (date, bound) => date.first >= bound.first,
};

/** A number that orders partial dates by their first day, then by their last; undefined for anything else. */
export function toDateSortValue(text: unknown): number | undefined {
  const interval = parseDateInterval(text);
  return interval && interval.first * 1_0000_0000 + interval.last;
}

function toDay(year: number, month: number, day: number): number {
  return year * 1_00_00 + month * 1_00 + day;
}

function countDays(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
