import type { Column } from "../entries/to-entries.js";
import type { FileAttributes } from "../to-file-attributes.js";
import type { DataTable } from "./data-table.js";

/**
 * What `datapackage.json` says: the tables and their columns, as Frictionless Data Package 1.0 has it.
 *
 * Beside the standard's own members the package says what every file says of itself, and each table what it holds.
 *
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function toDataPackage(tables: readonly DataTable[], about: FileAttributes) {
  return {
    profile: "tabular-data-package",
    name: "graph",
    title: about.generator,
    description: `Nodes, statements and passages: ${about.scope}.`,
    ...about,
    resources: tables.map(toResource),
  };
}

function toResource({ path, holds, description, columns }: DataTable) {
  return {
    profile: "tabular-data-resource",
    name: path.replace(/\.csv$/, "").replaceAll("/", "-"),
    path,
    description,
    ...holds,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n", header: true },
    schema: { fields: columns.map(toField), primaryKey: "id", missingValues: [""] },
  };
}

const fieldTypes = { String: "string", Int: "integer", Float: "number", Boolean: "boolean" } as const;

function toField({ name, type, isList, description }: Column) {
  const itemType = fieldTypes[type];
  const ofList = { type: "array", arrayItem: { type: itemType } };
  return { name, ...(isList ? ofList : { type: itemType }), description };
}
