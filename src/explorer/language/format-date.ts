import { language } from "./language.ts";

const shapes: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  1: { year: "numeric" },
  2: { year: "numeric", month: "short" },
  3: { year: "numeric", month: "short", day: "numeric" },
};

/** A date to the year, month or day as the reader's language writes it: `2018-11` is "Nov 2018" or "2018年11月". */
export function formatDate(partialDate: string): string {
  const day = toFirstDay(partialDate);
  return day ? createFormat(partialDate).format(day) : partialDate;
}

/** A period as the reader's language writes it, with what both ends share written once; an open end is left open. */
export function formatPeriod(from: string | null | undefined, until: string | null | undefined): string {
  if (!from || !until) return from ? `${formatDate(from)}–` : until ? `–${formatDate(until)}` : "";
  const [first, last] = [toFirstDay(from), toFirstDay(until)];
  if (from === until) return formatDate(from);
  if (!first || !last || countParts(from) !== countParts(until) || first > last)
    return `${formatDate(from)}–${formatDate(until)}`;
  return createFormat(from).formatRange(first, last);
}

function createFormat(partialDate: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language.value, { ...shapes[countParts(partialDate)], timeZone: "UTC" });
}

function countParts(partialDate: string): number {
  return partialDate.split("-").length;
}

function toFirstDay(partialDate: string): Date | undefined {
  const [year = Number.NaN, month = 1, day = 1] = partialDate.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return Number.isNaN(date.getTime()) ? undefined : date;
}
