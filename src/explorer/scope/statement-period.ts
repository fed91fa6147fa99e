import type { StatementProperties } from "../api/shapes.ts";

/** A period by partial dates; an empty one is open. */
export interface Period {
  readonly since: string;
  readonly until: string;
}

/**
 * When a statement was made or held: its date, else its own period, else that of a node in its context, such as the
 * meeting where it was said; undefined where nothing tells.
 */
export function findPeriod(properties: StatementProperties): Period | undefined {
  const { date, from, until } = properties;
  if (date) return { since: date, until: date };
  if (from || until) return { since: from ?? "", until: until ?? "" };
  for (const value of Object.values(properties)) {
    const { startDate, endDate } = (value ?? {}) as { startDate?: string | null; endDate?: string | null };
    if (startDate) return { since: startDate, until: endDate ?? startDate };
  }
  return undefined;
}

/** True where two periods share a day. */
export function isOverlapping(a: Period, b: Period): boolean {
  return !isBefore(a.until, b.since) && !isBefore(b.until, a.since);
}

/** True for a year, a month or a day. */
export function isPartialDate(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);
}

/** True where a partial date has ended when the other begins. */
function isBefore(end: string, begin: string): boolean {
  return end !== "" && begin !== "" && end.padEnd(10, "~") < begin.padEnd(10, " ");
}
