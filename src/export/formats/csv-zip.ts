import { listTables } from "../archive/list-tables.js";
import { toReadme } from "../archive/to-readme.js";
import { type ArchivedFile, zipFiles } from "../archive/zip-files.js";
import type { DataTable } from "../data-package/data-table.js";
import { toEdgeTable } from "../data-package/edge-table.js";
import { toNodeTable } from "../data-package/node-table.js";
import { toPassageTable } from "../data-package/passage-table.js";
import { toDataPackage } from "../data-package/to-data-package.js";
import type { ExportFormat } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { toFileAttributes } from "../to-file-attributes.js";

/**
 * Tables for programs, and for people who join tables; nothing of the graph is lost, so that it can be read again.
 *
 * The files, in UTF-8 without a byte order mark:
 *
 * - `datapackage.json`, the first of them: a Frictionless Data Package that says all of what follows. Each resource says
 *   what it holds in one of three members: `kind` (nodes of that kind), `relation` (statements of that type) or
 *   `evidenceKind` (passages).
 * - `nodes/<plural of the kind>.csv` for each kind that has nodes: `id`, then the columns of `toEntries` that nodes of the
 *   kind can hold, under the names of `attribute-names.ts`.
 * - `edges/<relation>.csv` for each relation that has statements: `id`, `source`, `target`, then the columns of
 *   `toEntries`.
 * - `passages.csv`: `id`, then the properties of passages.
 * - `README.txt`, for people.
 *
 * The fields, by the `type` in the package's schema:
 *
 * - Where there is no value the field is empty.
 * - `string`: as `guardFormula` makes it; `unguardFormula` gives the text. An empty text is a lone apostrophe.
 * - `integer`, `number`: decimal, with an exponent where JavaScript writes one. `boolean`: `true` or `false`.
 * - `array`: the list as JSON, never guarded; what its entries are stands in `arrayItem.type`.
 *
 * Lines end with CR LF; a field that holds commas, quotes or line breaks, or has white space at its ends, is in double
 * quotes, and quotes in it are doubled.
 */
export const csvZip: ExportFormat = {
  name: "csv.zip",
  title: "Tables of nodes and statements (CSV files in an archive)",
  readBy: "Pandas, R, Frictionless, databases, spreadsheets",
  mediaType: "application/zip",
  losses: [],
  write: (graph) => zipFiles(toFiles(graph)),
};

function toFiles(graph: ExportGraph): readonly ArchivedFile[] {
  const tables = toTables(graph);
  const description = toDataPackage(tables, toFileAttributes(graph, csvZip));
  return [
    { path: "datapackage.json", pieces: () => [`${JSON.stringify(description, undefined, 2)}\n`] },
    { path: "README.txt", pieces: () => [toReadme(graph, csvZip, instructions)] },
    ...tables.map(({ path, lines }) => ({ path, pieces: lines })),
  ];
}

function toTables(graph: ExportGraph): readonly DataTable[] {
  const { kinds, relations } = listTables(graph);
  return [
    ...kinds.map((kind) => toNodeTable(kind, graph)),
    ...relations.map((relation) => toEdgeTable(relation, graph)),
    toPassageTable(graph),
  ];
}

const instructions = `
nodes/ has a table for each kind of node, edges/ one for each relation between them: "source" and "target" are ids of
nodes, "evidence" holds ids of passages.csv. datapackage.json (a Frictionless Data Package) says what every column holds.

An empty field is no value. Lists are JSON in one field. A text that begins with an apostrophe, a tab, a line break or
one of = + - @ has an apostrophe in front, so that no spreadsheet takes it for a formula; an empty text is an apostrophe
alone. Take the first apostrophe away to have the text.

The files are in UTF-8. In Excel open them by Data > From Text/CSV with the origin "65001: Unicode (UTF-8)".
`;
