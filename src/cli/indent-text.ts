import { wrapToWidth } from "./display-width.js";

/**
 * A text as indented lines, each ended by a line break.
 *
 * @param columns columns of the screen, within which lines are wrapped; undefined for no limit
 */
export function indentText(text: string, indent: number, columns: number | undefined): string {
  const width = columns === undefined ? undefined : Math.max(20, columns - indent);
  const lines = width === undefined ? text.split("\n") : wrapToWidth(text, width);
  return lines.map((line) => `${" ".repeat(indent)}${line}\n`).join("");
}
