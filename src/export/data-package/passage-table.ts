import type { Value } from "../../dataset/dataset.js";
import { type HeldAttribute, toKindAttributes } from "../entries/attributes.js";
import type { Column, Entry } from "../entries/to-entries.js";
import type { ExportGraph } from "../export-graph.js";
import { type DataTable, toFields, toHeading, toIdColumn, toTextField } from "./data-table.js";

/** The passages that the statements rest on: where they stand. */
export function toPassageTable(graph: ExportGraph): DataTable {
  const kind = graph.ontology.kindByName[graph.ontology.evidenceKind];
  const held = kind ? toKindAttributes(kind) : [];
  const columns = held.map(({ attribute }): Column => {
    const { name, type, isList, definition } = attribute;
    return { name, type, isList, description: definition.description };
  });
  const all = [toIdColumn("id", "Id of the passage."), ...columns];
  return {
    path: "passages.csv",
    holds: { evidenceKind: graph.ontology.evidenceKind },
    description: kind?.description ?? "",
    columns: all,
    *lines() {
      yield toHeading(all);
      for (const { id, properties } of graph.passages()) {
        yield `${toTextField(id)}${toFields(toEntry(properties, held), columns)}\r\n`;
      }
    },
  };
}

function toEntry(properties: Readonly<Record<string, Value>>, held: readonly HeldAttribute[]): Entry {
  const entry: Record<string, Value> = {};
  for (const { attribute, property } of held) {
    const value = properties[property];
    if (value !== undefined) entry[attribute.name] = value;
  }
  return entry;
}
