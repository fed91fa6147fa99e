import { toPassageId } from "./parse-evidence.js";
import type { Place } from "./placed-text.js";
import type { DataRecords } from "./records.js";
import type { SchemaIndex } from "./schema-index.js";
import type { BuiltStatement } from "./to-statements.js";

/** Where things are written: statements and passages by id, the source of a document by the document's id. */
export type Places = ReadonlyMap<string, Place>;

/** The places of statements, passages and sources. */
export function toPlaces(records: DataRecords, statements: readonly BuiltStatement[], schema: SchemaIndex): Places {
  const places = new Map<string, Place>();
  for (const { entry, statement } of statements) places.set(statement.id, entry.target);
  for (const { id, slug, rendition, passages } of records.documents) {
    if (rendition !== undefined) places.set(id.text, rendition.node);
    for (const { lines } of passages) {
      places.set(toPassageId(schema, slug, lines.firstLine, lines.lastLine), lines.node);
    }
  }
  return places;
}
