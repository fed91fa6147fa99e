import type { Column, Entry } from "../entries/to-entries.js";

/** How a format of XML writes one value of a record. */
export interface ValueElement {
  /** What stands before a value of the column with that id. */
  open(id: string): string;
  readonly close: string;
  escape(text: string): string;
}

/** A column and the id by which values name it. */
export interface DeclaredColumn extends Column {
  readonly id: string;
}

/** Columns with ids: the prefix and their numbers. */
export function declareColumns(columns: readonly Column[], prefix: string): readonly DeclaredColumn[] {
  return columns.map((column, index) => ({ ...column, id: `${prefix}${index}` }));
}

/** A writer of the values of an entry in these columns, one element each; lists are written as JSON. */
export function createXmlValueWriter(
  columns: readonly DeclaredColumn[],
  { open, close, escape: escapeText }: ValueElement,
): (entry: Entry) => string {
  const openings = new Map(columns.map(({ name, id }) => [name, open(id)]));
  return (entry) => {
    let text = "";
    for (const name in entry) {
      const opening = openings.get(name);
      if (opening === undefined) continue;
      const value = entry[name];
      if (typeof value === "string") text += opening + escapeText(value) + close;
      else text += opening + (typeof value === "object" ? escapeText(JSON.stringify(value)) : value) + close;
    }
    return text;
  };
}
