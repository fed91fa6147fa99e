import type { Value } from "../../dataset/dataset.js";
import { toJsonText } from "../../shared/json-text.js";
import type { Column, Entry } from "../entries/to-entries.js";

/** Writes an entry as members of a JSON object, each with a comma before it. */
export type MemberWriter = (entry: Entry) => string;

/**
 * A writer for entries with these columns.
 *
 * @param nameOf what a column is called in the file, its own name unless given; undefined leaves it out
 */
export function createMemberWriter(
  columns: readonly Column[],
  nameOf: (column: string) => string | undefined = (column) => column,
): MemberWriter {
  const prefixes = new Map<string, string>();
  for (const { name } of columns) {
    const named = nameOf(name);
    if (named !== undefined) prefixes.set(name, `,${JSON.stringify(named)}:`);
  }
  return (entry) => {
    let text = "";
    for (const name in entry) {
      const prefix = prefixes.get(name);
      if (prefix !== undefined) text += prefix + toJsonText(entry[name] as Value);
    }
    return text;
  };
}
