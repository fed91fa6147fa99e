import { decodeText } from "./decode-text.js";
import type { ImportFile } from "./import-format.js";
import { type FilePlace, toUnreadable } from "./unreadable.js";

/** A file's JSON object. */
export function parseJsonFile(file: ImportFile): Readonly<Record<string, unknown>> {
  const text = decodeText(file);
  const value = parseJson(text, file.name);
  if (isObject(value)) return value;
  throw toUnreadable(file.name, "it is JSON, but no object with nodes and edges.", { line: 1, column: 1 });
}

/** A member that has to be a list of objects. */
export function getObjects(
  file: ImportFile,
  root: Readonly<Record<string, unknown>>,
  member: string,
): readonly Readonly<Record<string, unknown>>[] {
  const list = root[member];
  if (!Array.isArray(list)) throw toUnreadable(file.name, `it has no list "${member}".`);
  const stray = list.findIndex((item) => !isObject(item));
  if (stray >= 0) throw toUnreadable(file.name, `entry ${stray} of "${member}" is no object.`);
  return list;
}

/** A member that has to be text or a number, as text. */
export function getText(
  file: ImportFile,
  item: Readonly<Record<string, unknown>>,
  member: string,
  where: string,
): string {
  const value = item[member];
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw toUnreadable(file.name, `${where} has no "${member}" that is text or a number.`);
}

/** True for a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw toUnreadable(name, `it is no JSON (${error.message}).`, findPlace(error.message, text));
  }
}

function findPlace(message: string, text: string): FilePlace | undefined {
  const position = /position (\d+)/.exec(message)?.[1];
  const offset = position === undefined ? text.length : Number(position);
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
}
