import type { RelationDefinition } from "../../ontology/ontology.js";
import { toEntries } from "../entries/to-entries.js";
import type { ExportGraph } from "../export-graph.js";
import { type DataTable, toFields, toHeading, toIdColumn, toTextField } from "./data-table.js";

/** The statements of a relation: their ends, what they say and how they are drawn. */
export function toEdgeTable({ type, description }: RelationDefinition, graph: ExportGraph): DataTable {
  const { edgeColumns: columns, ofStatement } = toEntries(graph);
  const all = [...endColumns, ...columns];
  return {
    path: `edges/${type.toLowerCase().replaceAll("_", "-")}.csv`,
    holds: { relation: type },
    description,
    columns: all,
    *lines() {
      yield toHeading(all);
      for (const statement of graph.statementsOfRelation(type)) {
        const { id, subject, object } = statement;
        const ends = `${toTextField(id)},${toTextField(subject)},${toTextField(object)}`;
        yield `${ends}${toFields(ofStatement(statement), columns)}\r\n`;
      }
    },
  };
}

const endColumns = [
  toIdColumn("id", "Id of the statement."),
  toIdColumn("source", "Id of the subject."),
  toIdColumn("target", "Id of the object."),
];
