import { parseListText } from "./parse-list-text.js";

/** A column as a file of XML declares it. */
export interface XmlColumn {
  readonly name: string;
  /** As the format calls it: `double`, `liststring`. */
  readonly type: string;
  readonly isList: boolean;
  /** What nodes or edges have that say nothing else; as written. */
  defaultText?: string;
}

/** A value as its column declares it; text that is no such value stays text. */
export function toXmlValue({ type, isList }: XmlColumn, text: string): unknown {
  if (isList) return parseListText(text);
  const trimmed = text.trim();
  if (numeric.has(type)) return trimmed !== "" && Number.isFinite(Number(trimmed)) ? Number(trimmed) : text;
  if (type !== "boolean") return text;
  return /^(true|1)$/i.test(trimmed) ? true : /^(false|0)$/i.test(trimmed) ? false : text;
}

const numeric = new Set(["int", "integer", "long", "short", "byte", "float", "double", "biginteger", "bigdecimal"]);

/** Values with the defaults of the columns that they lack. */
export function withDefaults(
  values: ReadonlyMap<string, unknown>,
  columns: Iterable<XmlColumn>,
): Iterable<readonly [string, unknown]> {
  const all = new Map<string, unknown>();
  for (const column of columns) {
    if (column.defaultText !== undefined) all.set(column.name, toXmlValue(column, column.defaultText));
  }
  for (const [name, value] of values) all.set(name, value);
  return all;
}
