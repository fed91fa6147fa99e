import { type AnswerRow, findRows } from "./answer-path.js";
import type { TextTable } from "./format-table.js";

/** One list of an answer as a table. */
export interface ResultTable extends TextTable {
  /** Where the list stands in the answer, as in `members[]`; empty for the values that stand in no list. */
  readonly path: string;
}

/** Between the values of a list within one cell. */
export const listSeparator = "; ";

/**
 * The data of an answer as tables: one for the values outside lists, if there are any, then one for each list of
 * objects that is not inside another.
 *
 * A row is an entry of the list. Objects in it give columns with dotted names; lists in it are joined within the cell.
 */
export function toResultTables(data: unknown): ResultTable[] {
  const paths = findListPaths(data, "");
  const lists = paths.map((path) => toTable(path, findRows(data, path)));
  const single = toTable("", [{ value: withoutLists(data), trail: [] }]);
  return single.columns.length > 0 ? [single, ...lists] : lists;
}

/**
 * The list at one path as a table; values of the entries that enclose it come first, under their full paths.
 *
 * @param path as in `members[].supports[]`
 */
export function toResultTable(data: unknown, path: string): ResultTable {
  return toTable(path, findRows(data, path));
}

function toTable(path: string, rows: readonly AnswerRow[]): ResultTable {
  const flat = rows.map(flattenRow);
  const named = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  const columns = named.filter((name) => !named.some((other) => other.startsWith(`${name}.`)));
  return { path, columns, rows: flat.map((row) => columns.map((column) => row.get(column) ?? "")) };
}

function flattenRow({ value, trail }: AnswerRow): Map<string, string> {
  const cells = new Map<string, string>();
  for (const enclosing of trail.slice(0, -1)) addCells(cells, enclosing.path, withoutLists(enclosing.value));
  addCells(cells, "", value);
  return cells;
}

function addCells(cells: Map<string, string>, name: string, value: unknown): void {
  if (Array.isArray(value)) addListCells(cells, name, value);
  else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) addCells(cells, name === "" ? key : `${name}.${key}`, item);
  } else cells.set(name === "" ? "value" : name, toText(value));
}

function addListCells(cells: Map<string, string>, name: string, list: readonly unknown[]): void {
  const parts = list.map((item) => {
    const part = new Map<string, string>();
    addCells(part, name, item);
    return part;
  });
  const columns = new Set(parts.flatMap((part) => [...part.keys()]));
  if (columns.size === 0) cells.set(name, "");
  for (const column of columns) cells.set(column, parts.map((part) => part.get(column) ?? "").join(listSeparator));
}

function findListPaths(value: unknown, path: string): string[] {
  if (isListOfObjects(value)) return [`${path}[]`];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => findListPaths(item, path === "" ? key : `${path}.${key}`));
}

/** Lists of objects taken out at every depth, and the objects that this leaves empty. */
function withoutLists(value: unknown): unknown {
  if (!isObject(value)) return value;
  const kept = Object.entries(value)
    .filter(([, item]) => !isListOfObjects(item))
    .map(([key, item]) => [key, withoutLists(item)] as const)
    .filter(([, item]) => !isObject(item) || Object.keys(item).length > 0);
  return Object.fromEntries(kept);
}

function isListOfObjects(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((item) => isObject(item) || item === null) &&
    (value.length === 0 || value.some(isObject))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function toText(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}
