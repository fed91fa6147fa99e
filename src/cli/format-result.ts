import type { CommandSession } from "./command-session.js";
import { formatCsv } from "./format-csv.js";
import { formatTable } from "./format-table.js";
import { type ResultTable, toResultTable, toResultTables } from "./to-result-tables.js";
import { UsageError } from "./usage-error.js";

/** The data of an answer as aligned tables, each under the path of its list when there are several. */
export function formatResultTables(data: unknown, rows: string | undefined, session: CommandSession): string {
  const tables = rows === undefined ? toResultTables(data) : [toResultTable(data, rows)];
  return tables.map((table) => formatResultTable(table, tables.length > 1, session)).join("\n");
}

/**
 * The data of an answer as comma-separated values.
 *
 * @throws UsageError SEVERAL_LISTS when it holds more than one list and none was chosen
 */
export function formatResultCsv(data: unknown, rows: string | undefined): string {
  if (rows !== undefined) return formatCsv(toResultTable(data, rows));
  const tables = toResultTables(data);
  const lists = tables.filter(({ path }) => path !== "");
  if (lists.length > 1) throw toSeveralLists(lists);
  const [table] = lists.length === 1 ? lists : tables;
  return table === undefined ? "" : formatCsv(table);
}

function formatResultTable(table: ResultTable, isTitled: boolean, { paint, terminal }: CommandSession): string {
  const { path, columns, rows } = table;
  if (path === "") return columns.map((column, index) => `${column}: ${rows[0]?.[index] ?? ""}\n`).join("");
  const title = isTitled ? `${paint.cyan(path)}\n` : "";
  return title + (rows.length === 0 ? "No rows.\n" : formatTable(table, paint, terminal.output.columns));
}

function toSeveralLists(lists: readonly ResultTable[]): UsageError {
  return new UsageError("The answer holds several lists, and one file of comma-separated values holds one.", {
    code: "SEVERAL_LISTS",
    suggestion: `Choose one with --rows: ${lists.map(({ path }) => path).join(", ")}.`,
  });
}
