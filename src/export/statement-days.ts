import type { StatementRecord } from "../dataset/dataset.js";
import { toFirstDay, toLastDay } from "../dataset/partial-date.js";

/** The first day on which a statement held or was made, as far as it tells. */
export function findFirstDay({ from, date }: StatementRecord): string | undefined {
  const first = from ?? date;
  return typeof first === "string" ? toFirstDay(first) : undefined;
}

/** The last day on which a statement held or was made; one that began and is not known to have ended has none. */
export function findLastDay({ from, until, date }: StatementRecord): string | undefined {
  if (typeof until === "string") return toLastDay(until);
  if (typeof from === "string") return "9999-12-31";
  return typeof date === "string" ? toLastDay(date) : undefined;
}
