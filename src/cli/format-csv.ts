import { toCsvField } from "../shared/csv-text.js";
import type { TextTable } from "./format-table.js";

/** A table as comma-separated values with headings, lines ended by CR LF. */
export function formatCsv(table: TextTable): string {
  return [table.columns, ...table.rows].map((row) => `${row.map(toCsvField).join(",")}\r\n`).join("");
}
