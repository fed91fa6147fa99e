import { displayWidth, padToWidth, wrapToWidth } from "./display-width.js";
import type { Paint } from "./paint.js";

/** Rows under headings, all as text. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const gap = 2;
const narrowest = 10;

/**
 * A table as aligned text. Cells wrap to fit the screen; without one every row is one line.
 *
 * @param screenColumns columns of the screen, or undefined for no limit
 */
export function formatTable(table: TextTable, paint: Paint, screenColumns: number | undefined): string {
  const rows = screenColumns === undefined ? table.rows.map((row) => row.map(toOneLine)) : table.rows;
  const natural = table.columns.map((title, column) => widest([title, ...rows.map((row) => row[column] ?? "")]));
  const widths = screenColumns === undefined ? natural : shrink(natural, screenColumns);
  const heading = formatRow(table.columns, widths).map(paint.bold);
  const rule = paint.dim(widths.map((width) => "─".repeat(width)).join(" ".repeat(gap)));
  return `${[...heading, rule, ...rows.flatMap((row) => formatRow(row, widths))].join("\n")}\n`;
}

function toOneLine(cell: string): string {
  return cell.replace(/\s*\n\s*/g, " ");
}

function widest(cells: readonly string[]): number {
  return Math.max(...cells.flatMap((cell) => cell.split("\n")).map(displayWidth));
}

/** Narrows the widest columns, one column of text at a time, until the table fits or none can shrink. */
function shrink(natural: readonly number[], available: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width + gap, -gap) - available;
  while (excess > 0) {
    const widestColumn = widths.indexOf(Math.max(...widths));
    if ((widths[widestColumn] ?? 0) <= narrowest) break;
    widths[widestColumn] = (widths[widestColumn] as number) - 1;
    excess--;
  }
  return widths;
}

function formatRow(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = widths.map((width, column) => wrapToWidth(cells[column] ?? "", width));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => padToWidth(wrapped[column]?.[line] ?? "", width))
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}
