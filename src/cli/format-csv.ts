import type { TextTable } from "./format-table.js";

/**
 * A table as comma-separated values with headings, lines ended by CR LF.
 *
 * @see RFC 4180
 */
export function formatCsv(table: TextTable): string {
  return [table.columns, ...table.rows].map((row) => `${row.map(toField).join(",")}\r\n`).join("");
}

function toField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
