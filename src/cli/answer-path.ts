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
 *
 * @param suffix of the field to take instead of the last one where it is given, as in `Zh` for `nameZh` beside `name`
 */
export function findCellValues({ value, trail }: AnswerRow, path: string, suffix = ""): unknown[] {
  const enclosing = trail.findLast((entry) => path === entry.path || path.startsWith(`${entry.path}.`));
  if (enclosing === undefined) return findValues(value, toSegments(path), suffix);
  return findValues(enclosing.value, toSegments(path.slice(enclosing.path.length + 1)), suffix);
}

function step({ value, trail }: AnswerRow, segment: string, walked: string): AnswerRow[] {
  const next = getField(value, segment);
  if (next === undefined || next === null) return [];
  if (!segment.endsWith("[]")) return [{ value: next, trail }];
  const entries = Array.isArray(next) ? next : [next];
  return entries.map((entry) => ({ value: entry, trail: [...trail, { path: walked, value: entry }] }));
}

function findValues(value: unknown, segments: readonly string[], suffix: string): unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => findValues(entry, segments, suffix));
  const [segment, ...rest] = segments;
  if (segment === undefined) return [value];
  const preferred = rest.length === 0 ? getField(value, segment + suffix) : undefined;
  return findValues(preferred ?? getField(value, segment), rest, suffix);
}

function getField(value: unknown, segment: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return (value as Record<string, unknown>)[segment.replace(/\[\]$/, "")];
}

function toSegments(path: string): string[] {
  return path.split(".").filter(Boolean);
}
