/** A value of a table; what is absent is left empty. */
export type CsvCell = string | number | boolean | null | undefined;

const byteOrderMark = "\uFEFF";

/**
 * A table as comma-separated values for spreadsheets; the first row holds the heads.
 *
 * Begins with a byte order mark, without which Excel misreads Chinese. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it, full-width signs included, which some take for the others.
 *
 * @see RFC 4180
 * @see OWASP, "CSV injection"
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((cells) => cells.map(toField).join(","));
  return `${byteOrderMark}${lines.map((line) => `${line}\r\n`).join("")}`;
}

function toField(cell: CsvCell): string {
  if (cell === null || cell === undefined) return "";
  const text = typeof cell === "string" ? toHarmless(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function toHarmless(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
