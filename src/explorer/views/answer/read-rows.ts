/** A row of an answer, with the list entries it was reached through, outermost first. */
export interface AnswerRow {
  readonly value: unknown;
  /** Paths as they begin in the answer's own paths, and the entry of this row that stands there. */
  readonly trail: readonly { readonly path: string; readonly value: unknown }[];
}

/** One value of a column, with the object that holds it. */
export interface Cell {
  readonly value: unknown;
  /** Undefined where the value is a whole row or entry. */
  readonly holder: Readonly<Record<string, unknown>> | undefined;
  /** Name of the holder's field; empty where there is no holder. */
  readonly field: string;
}

/** The rows at a dotted path, in order; `[]` after a name gives a row for each entry of the list there. */
export function readRows(data: unknown, path: string): readonly AnswerRow[] {
  let rows: readonly AnswerRow[] = [{ value: data, trail: [] }];
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
export function readCells({ value, trail }: AnswerRow, path: string): readonly Cell[] {
  const enclosing = trail.findLast((entry) => path === entry.path || path.startsWith(`${entry.path}.`));
  const start = { value: enclosing ? enclosing.value : value, holder: undefined, field: "" };
  return walk(start, toSegments(enclosing ? path.slice(enclosing.path.length + 1) : path));
}

function step({ value, trail }: AnswerRow, segment: string, walked: string): readonly AnswerRow[] {
  const next = asObject(value)?.[toField(segment)];
  if (next === undefined || next === null) return [];
  if (!segment.endsWith("[]")) return [{ value: next, trail }];
  const entries: readonly unknown[] = Array.isArray(next) ? next : [next];
  return entries.map((entry) => ({ value: entry, trail: [...trail, { path: walked, value: entry }] }));
}

function walk(cell: Cell, segments: readonly string[]): readonly Cell[] {
  const { value } = cell;
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => walk({ ...cell, value: entry }, segments));
  const [segment, ...rest] = segments;
  if (segment === undefined) return [cell];
  const holder = asObject(value);
  if (!holder) return [];
  const field = toField(segment);
  return walk({ value: holder[field], holder, field }, rest);
}

/** The value as an object that can be looked into; undefined for anything else. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
}

function toSegments(path: string): readonly string[] {
  return path.split(".").filter(Boolean);
}

function toField(segment: string): string {
  return segment.replace(/\[\]$/, "");
}
