/** A row of an answer, with the list entries it was reached through, outermost first. */
export interface AnswerRow {
  readonly value: unknown;
  /** Paths as they begin in the answer's own paths, and the entry of this row that stands there. */
  readonly trail: readonly { readonly path: string; readonly value: unknown }[];
}

/** The rows at a dotted path, in order; `[]` after a name gives a row for each entry of the list there. */
export function findRows(data: unknown, path: string): AnswerRow[] {
  let rows: AnswerRow[] = [{ value: data, trail: [] }];
  let walked = "";
  for (const segment of toSegments(path)) {
    walked = walked === "" ? segment : `${walked}.${segment}`;
    rows = rows.flatMap((row) => step(row, segment, walked));
  }
  return rows;
}

/**
 * What a row holds at a dotted path, lists on the way walked, absent values left out.
 *
 * The path starts at the row; one that starts with the path of an enclosing list starts at this row's entry of it.
 */
export function findCellValues({ value, trail }: AnswerRow, path: string): unknown[] {
  const enclosing = trail.findLast((entry) => path === entry.path || path.startsWith(`${entry.path}.`));
  if (enclosing === undefined) return findValues(value, toSegments(path));
  return findValues(enclosing.value, toSegments(path.slice(enclosing.path.length + 1)));
}

function step({ value, trail }: AnswerRow, segment: string, walked: string): AnswerRow[] {
  const next = getField(value, segment);
  if (next === undefined || next === null) return [];
  if (!segment.endsWith("[]")) return [{ value: next, trail }];
  const entries = Array.isArray(next) ? next : [next];
  return entries.map((entry) => ({ value: entry, trail: [...trail, { path: walked, value: entry }] }));
}

function findValues(value: unknown, segments: readonly string[]): unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => findValues(entry, segments));
  const [segment, ...rest] = segments;
  return segment === undefined ? [value] : findValues(getField(value, segment), rest);
}

function getField(value: unknown, segment: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return (value as Record<string, unknown>)[segment.replace(/\[\]$/, "")];
}

function toSegments(path: string): string[] {
  return path.split(".").filter(Boolean);
}
