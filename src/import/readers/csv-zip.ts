import { unguardFormula } from "../../shared/formula-guard.js";
import type { ImportFile, ImportFormat } from "../import-format.js";
import type { ImportedEdge, ImportedGraph, ImportedNode } from "../imported-graph.js";
import { parseCsv } from "../parse-csv.js";
import { getObjects, isObject, parseJsonFile } from "../parse-json-file.js";
import { parseListText } from "../parse-list-text.js";
import { parseZip } from "../parse-zip.js";
import { toAttributes } from "../to-attributes.js";
import { toUnreadable } from "../unreadable.js";
import { toGraph } from "./csv.js";
import { hasEnding } from "./match-files.js";

/** CSV files in a zip archive; `datapackage.json`, where there is one, says what their columns hold. */
export const csvZip: ImportFormat = {
  name: "csv.zip",
  title: "CSV files in an archive, as they are exported",
  matches: (files) => files.length === 1 && hasEnding(files, "zip"),
  read: ([file]) => parseArchive(file as ImportFile),
};

function parseArchive(archive: ImportFile): ImportedGraph {
  const files = parseZip(archive);
  const description = files.find(({ name }) => name === `${archive.name}/datapackage.json`);
  if (description !== undefined) return parsePackage(archive, files, description);
  const tables = files.filter((file) => hasEnding([file], "csv"));
  if (tables.length > 0) return toGraph(tables.map(parseCsv));
  throw toUnreadable(archive.name, "no CSV file is in it.");
}

/** How the fields of a column are read. */
interface Field {
  readonly name: string;
  readonly parse: (field: string) => unknown;
}

interface Table {
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly string[])[];
}

function parsePackage(archive: ImportFile, files: readonly ImportFile[], description: ImportFile): ImportedGraph {
  const nodes: ImportedNode[] = [];
  const edges: ImportedEdge[] = [];
  for (const resource of getObjects(description, parseJsonFile(description), "resources")) {
    if (resource.evidenceKind !== undefined) continue;
    const file = files.find(({ name }) => name === `${archive.name}/${resource.path}`);
    if (file === undefined) throw toUnreadable(archive.name, `the table "${resource.path}" is not in it.`);
    const table = parseTable(file, description, resource.schema);
    const names = table.fields.map(({ name }) => name);
    if (names.includes("source") && names.includes("target")) addEdges(table, edges);
    else addNodes(file, table, nodes);
  }
  return { nodes, edges, isUntyped: false };
}

function parseTable(file: ImportFile, description: ImportFile, schema: unknown): Table {
  const { headings, rows } = parseCsv(file);
  const declared = isObject(schema) ? getObjects(description, schema, "fields") : [];
  const byName = new Map(declared.map((field) => [field.name, field]));
  return {
    fields: headings.map((name) => ({ name, parse: parsers[String(byName.get(name)?.type)] ?? unguardFormula })),
    rows,
  };
}

const parseNumber = (field: string) => (Number.isFinite(Number(field)) ? Number(field) : field);

const parsers: Readonly<Record<string, (field: string) => unknown>> = {
  integer: parseNumber,
  number: parseNumber,
  boolean: (field) => (field === "true" || field === "false" ? field === "true" : field),
  array: parseListText,
};

function addEdges({ fields, rows }: Table, edges: ImportedEdge[]): void {
  for (const row of rows) {
    const { id, source, target, ...rest } = toMembers(fields, row);
    const ends = { source: String(source), target: String(target) };
    edges.push({
      ...(id === undefined ? {} : { id: String(id) }),
      ...ends,
      attributes: toAttributes(Object.entries(rest)),
    });
  }
}

function addNodes(file: ImportFile, { fields, rows }: Table, nodes: ImportedNode[]): void {
  for (const row of rows) {
    const { id, ...rest } = toMembers(fields, row);
    if (id === undefined) throw toUnreadable(file.name, "a record lacks an id.");
    nodes.push({ id: String(id), attributes: toAttributes(Object.entries(rest)) });
  }
}

function toMembers(fields: readonly Field[], row: readonly string[]): Readonly<Record<string, unknown>> {
  const members: Record<string, unknown> = {};
  for (const [index, { name, parse }] of fields.entries()) {
    const field = row[index];
    if (field !== undefined && field !== "") members[name] = parse(field);
  }
  return members;
}
