import { toCsvField } from "../../shared/csv-text.js";
import { guardFormula } from "../../shared/formula-guard.js";
import type { ExportFormat } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { toStatementTable } from "../table/statement-table.js";
import type { Cell } from "../table/table-column.js";
import { tableLosses } from "../table/table-losses.js";

/**
 * One row a statement, for people with a spreadsheet; programs have `csv.zip`.
 *
 * Begins with a byte order mark, without which Excel takes the text for another encoding.
 */
export const csv: ExportFormat = {
  name: "csv",
  title: "Table of statements (CSV)",
  readBy: "Excel, LibreOffice Calc, Google Sheets",
  mediaType: "text/csv",
  losses: [
    ...tableLosses,
    "Text that begins with an apostrophe, a tab, a line break or one of = + - @ has an apostrophe in front, so that no spreadsheet takes it for a formula; take one away to undo it.",
    "Opened by a double click, Excel takes dates such as 2018-11 for days of its own making and drops zeros in front of numbers; xlsx keeps them as they are.",
    "The file has no place to say what of the dataset it is, nor what is lost; the dataset's version is its last column.",
  ],
  write: writeTable,
};

function* writeTable(graph: ExportGraph): Generator<string, void, undefined> {
  const { columns, toRow } = toStatementTable(graph);
  yield `\ufeff${toLine(columns.map(({ heading }) => heading))}`;
  for (const statement of graph.statements()) yield toLine(toRow(statement));
}

function toLine(cells: readonly Cell[]): string {
  let line = "";
  for (let index = 0; index < cells.length; index++) {
    if (index > 0) line += ",";
    line += toField(cells[index]);
  }
  return `${line}\r\n`;
}

function toField(cell: Cell): string {
  if (typeof cell === "string") return cell === "" ? "" : toCsvField(guardFormula(cell));
  return cell === undefined ? "" : String(cell);
}
