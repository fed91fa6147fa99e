const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a year, a month or a day that the calendar has: `2018`, `2018-11`, `2018-11-27`. */
export function isPartialDate(text: string): boolean {
  const match = partialDate.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match;
  if (Number(year) === 0) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= countDays(Number(year), Number(month)));
}

/** The first day of a partial date, as `YYYY-MM-DD`. */
export function toFirstDay(date: string): string {
  return date + "0000-01-01".slice(date.length);
}

/** The last day of a partial date, as `YYYY-MM-DD`. */
export function toLastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const days = countDays(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return `${date}-${String(days).padStart(2, "0")}`;
}

/** True when one date says more than the other but nothing else: `2018` and `2018-11`. */
export function isSameDate(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

function countDays(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
