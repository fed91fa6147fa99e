import type { Value } from "../../dataset/dataset.js";
import type { PropertyDefinition } from "../../ontology/ontology.js";

/** Between the entries of a list, labels included; named U+001F in `--array-delimiter`. */
export const arrayDelimiter = "\u001f";

/** A property with its type, as the import tool's headings have it: `aliases:string[]`. */
export function toTypedName({ name, typeName, isList }: PropertyDefinition): string {
  return `${name}:${types[typeName] ?? "string"}${isList ? "[]" : ""}`;
}

/** Dates stay text, for they may be partial; whole numbers are stored as `long` in any case. */
const types: Readonly<Record<string, string>> = { Int: "long", Float: "double", Boolean: "boolean" };

/** A value as a field; nothing where there is none. */
export function toNeo4jField(value: Value | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return quote(value);
  return typeof value === "object" ? toListField(value) : String(value);
}

/** Several values as a field; what holds the delimiter shows its symbol in its place. */
export function toListField(values: readonly (string | number)[]): string {
  if (values.length === 0) return "";
  const entries = values.map((value) => String(value).replaceAll(arrayDelimiter, "\u241f"));
  return quote(entries.join(arrayDelimiter));
}

/**
 * Always in quotes: what is not quoted may be trimmed, and nothing in quotes is told from nothing.
 *
 * The import tool takes U+FFFF, which is no character, for the end of the file.
 */
function quote(text: string): string {
  const safe = needsCare.test(text) ? text.replaceAll('"', '""').replaceAll("\uffff", "\ufffd") : text;
  return `"${safe}"`;
}

const needsCare = /["\uffff]/;
