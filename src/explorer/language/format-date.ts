import { language } from "./language.ts";

const shapes: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  1: { year: "numeric" },
  2: { year: "numeric", month: "short" },
  3: { year: "numeric", month: "short", day: "numeric" },
};

/** A date to the year, month or day as the reader's language writes it: `2018-11` is "Nov 2018" or "2018年11月". */
export function formatDate(partialDate: string): string {
  const parts = partialDate.split("-").map(Number);
  const [year = Number.NaN, month = 1, day = 1] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(date.getTime())) return partialDate;
  return new Intl.DateTimeFormat(language.value, { ...shapes[parts.length], timeZone: "UTC" }).format(date);
}

/** A period as the reader's language writes it; an open end is left open. */
export function formatPeriod(from: string | null | undefined, until: string | null | undefined): string {
  if (!from && !until) return "";
  if (from === until && from) return formatDate(from);
  return `${from ? formatDate(from) : ""}–${until ? formatDate(until) : ""}`;
}
