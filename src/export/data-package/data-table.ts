import type { Value } from "../../dataset/dataset.js";
import { toCsvField } from "../../shared/csv-text.js";
import { guardFormula } from "../../shared/formula-guard.js";
import type { Column, Entry } from "../entries/to-entries.js";

/** Records of one sort as comma-separated values, for programs. */
export interface DataTable {
  /** In the package, with its folder. */
  readonly path: string;
  /** What the records are: nodes of a kind, statements of a relation, or passages. */
  readonly holds: { readonly kind: string } | { readonly relation: string } | { readonly evidenceKind: string };
  readonly description: string;
  /** Those of ids come first. */
  readonly columns: readonly Column[];
  /** The heading and the records, one at a time. */
  lines(): Iterable<string>;
}

/** A column of ids. */
export function toIdColumn(name: string, description: string): Column {
  return { name, type: "String", isList: false, description };
}

/** The line of headings. */
export function toHeading(columns: readonly Column[]): string {
  return `${columns.map(({ name }) => name).join(",")}\r\n`;
}

/** A text that is always there, as a field. */
export function toTextField(text: string): string {
  return toCsvField(guardFormula(text));
}

/** What an entry holds, a field for each column and a comma before each. */
export function toFields(entry: Entry, columns: readonly Column[]): string {
  let fields = "";
  for (const { name } of columns) fields += `,${toField(entry[name])}`;
  return fields;
}

function toField(value: Value | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return toTextField(value);
  return typeof value === "object" ? toCsvField(JSON.stringify(value)) : String(value);
}
