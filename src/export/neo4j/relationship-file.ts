import type { RelationDefinition } from "../../ontology/ontology.js";
import type { ArchivedFile } from "../archive/zip-files.js";
import type { ExportGraph } from "../export-graph.js";
import { toNeo4jField, toTypedName } from "./neo4j-field.js";

/** The statements of a relation as relationships of its type. */
export function toRelationshipFile({ type }: RelationDefinition, graph: ExportGraph): ArchivedFile {
  const properties = graph.ontology.statementProperties;
  return {
    path: `relationships/${type}.csv`,
    *pieces() {
      yield `:START_ID,${properties.map((property) => `${toTypedName(property)},`).join("")}:END_ID,:TYPE\n`;
      for (const statement of graph.statementsOfRelation(type)) {
        let line = `${toNeo4jField(statement.subject)},`;
        for (const { name } of properties) line += `${toNeo4jField(statement[name])},`;
        yield `${line}${toNeo4jField(statement.object)},${type}\n`;
      }
    },
  };
}
