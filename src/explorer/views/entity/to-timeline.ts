import type { StatementEdge } from "../../api/shapes.ts";
import { groupBy } from "../../collections/group-by.ts";
import { findDate } from "./find-date.ts";

/** Statements of one month, or of one year where the month is not known. */
export interface Moment {
  /** `2018` or `2018-11`. */
  readonly date: string;
  readonly edges: readonly StatementEdge[];
}

export interface Timeline {
  /** Oldest first; what is only known to the year stands before the year's months. */
  readonly moments: readonly Moment[];
  readonly undatedCount: number;
}

/** Statements by the month in which they were made or began. */
export function toTimeline(edges: readonly StatementEdge[]): Timeline {
  const byMonth = groupBy(edges, (edge) => findDate(edge)?.slice(0, "2018-11".length) ?? "");
  const undatedCount = byMonth.get("")?.length ?? 0;
  byMonth.delete("");
  const moments = [...byMonth].map(([date, members]) => ({ date, edges: members }));
  return { moments: moments.sort((a, b) => (a.date < b.date ? -1 : 1)), undatedCount };
}

/** One bar of the strip: where it stands from 0 to 1, and how high it is from 0 to 1. */
export interface Bar {
  readonly date: string;
  readonly place: number;
  readonly height: number;
}

/** The moments on a line from the beginning of the first year to the end of the last. Heights grow with the square root of the number. */
export function toBars(moments: readonly Moment[]): readonly Bar[] {
  const years = moments.map(({ date }) => Number(date.slice(0, 4)));
  const start = Math.min(...years);
  const span = Math.max(...years) + 1 - start;
  const most = Math.max(...moments.map(({ edges }) => edges.length));
  return moments.map(({ date, edges }) => ({
    date,
    place: (toYears(date) - start) / span,
    height: Math.sqrt(edges.length / most),
  }));
}

/** A month stands in its middle, a year without a month in the year's. */
function toYears(date: string): number {
  const [year = Number.NaN, month] = date.split("-").map(Number);
  return year + (month === undefined ? 0.5 : (month - 0.5) / 12);
}
