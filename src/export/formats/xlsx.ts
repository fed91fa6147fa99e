import type { Row } from "write-excel-file/node";
import type { StatementRecord } from "../../dataset/dataset.js";
import { KnownError } from "../../shared/known-error.js";
import type { ExportFormat } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { toStatementTable } from "../table/statement-table.js";
import type { Cell, TableColumn } from "../table/table-column.js";
import { tableLosses } from "../table/table-losses.js";
import { toFileAttributes } from "../to-file-attributes.js";
import { dateArchive } from "../workbook/date-archive.js";
import { makeWorkbook } from "../workbook/make-workbook.js";
import { toXlsxText } from "../workbook/xlsx-text.js";

/** Statements at most: a workbook of so many takes half a gigabyte and some ten seconds. */
const mostRows = 50_000;

/**
 * A workbook for people: a sheet with one row a statement, and one that says what the file is.
 *
 * It is not streamed: it takes memory for all rows. It is made in a thread of its own, and other work goes on meanwhile.
 */
export const xlsx: ExportFormat = {
  name: "xlsx",
  title: "Table of statements (Excel workbook)",
  readBy: "Excel, LibreOffice Calc, Numbers, Google Sheets",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  losses: [...tableLosses, "A text of more than 32 767 characters is cut, and its end says so."],
  write: writeWorkbook,
};

/** @throws KnownError TOO_MANY_ROWS */
async function* writeWorkbook(graph: ExportGraph): AsyncGenerator<Uint8Array, void, undefined> {
  refuseTooLong(graph.statementCount);
  const { columns, toRow } = toStatementTable(graph);
  const sheet = { ...toStatementSheet(columns), rows: toRows(graph, toRow) };
  yield dateArchive(await makeWorkbook(sheet, toAboutSheet(graph)));
}

function refuseTooLong(statementCount: number): void {
  if (statementCount <= mostRows) return;
  throw new KnownError(`A workbook holds ${mostRows} statements at most, and these are ${statementCount}.`, {
    code: "TOO_MANY_ROWS",
    suggestion: "Take csv, which has the same table, or a part of the dataset.",
    details: { rows: statementCount, limit: mostRows },
  });
}

function toStatementSheet(columns: readonly TableColumn[]) {
  const data: Row[] = [columns.map(({ heading }) => toTitle(heading))];
  return { sheet: "Statements", data, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
}

function* toRows(graph: ExportGraph, toRow: (statement: StatementRecord) => readonly Cell[]): Generator<Row> {
  for (const statement of graph.statements()) yield toRow(statement).map(toCell);
}

function toAboutSheet(graph: ExportGraph) {
  const { generator, version, scope, language, losses } = toFileAttributes(graph, xlsx);
  const told: [string, string][] = [
    ["Made by", generator],
    ["Version of the dataset", version],
    ["What of it", scope],
    ["Language of the choice", language],
    ...losses.map((loss): [string, string] => ["What is lost", loss]),
  ];
  const data = told.map(([title, text]): Row => [toTitle(title), toCell(text)]);
  return { sheet: "About", data, columns: [{ width: 24 }, { width: 120 }] };
}

function toTitle(text: string) {
  return { value: toXlsxText(text), fontWeight: "bold" as const };
}

/** Text is text, whatever it begins with. */
function toCell(cell: Cell) {
  if (typeof cell === "string") return cell === "" ? null : toXlsxText(cell);
  return cell ?? null;
}
