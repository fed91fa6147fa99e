import type { Value } from "../../src/dataset/dataset.js";
import type { Entry } from "../../src/export/entries/to-entries.js";
import { unescapeXmlText } from "../../src/shared/xml-text.js";

/** A column as a file declares it. */
export interface ReadColumn {
  readonly name: string;
  readonly type: string;
  readonly isList: boolean;
}

/** The entry of written values, each by the id of its column, in the types that the columns declare. */
export function toReadEntry(
  values: readonly (readonly [column: string | undefined, written: string])[],
  columns: ReadonlyMap<string, ReadColumn>,
): Entry {
  return Object.fromEntries(
    values.map(([id, written]) => {
      const column = columns.get(id ?? "");
      if (column === undefined) throw new Error(`No column is declared as ${id}.`);
      return [column.name, toValue(unescapeXmlText(written), column)];
    }),
  );
}

function toValue(text: string, { type, isList }: ReadColumn): Value {
  if (isList) return JSON.parse(text);
  if (type === "boolean") return { true: true, false: false }[text] ?? `no boolean: ${text}`;
  return type === "string" ? text : Number(text);
}
