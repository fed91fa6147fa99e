import type { ExportFormat } from "../export/export-format.js";
import type { CommandSession } from "./command-session.js";
import { indentText } from "./indent-text.js";

/** The formats of exports: what each is, who reads it, and what it loses, a sentence to a line. */
export function formatFormats(formats: readonly ExportFormat[], session: CommandSession): string {
  return formats.map((format) => formatFormat(format, session)).join("\n");
}

function formatFormat({ name, title, readBy, losses }: ExportFormat, { paint, terminal }: CommandSession): string {
  const columns = terminal.output.columns;
  const lost = indentText(losses.length === 0 ? "loses nothing" : "loses", 2, columns);
  const sentences = losses.map((loss) => indentText(loss, 4, columns)).join("");
  return `${paint.bold(name)}  ${title}\n${indentText(`read by ${readBy}`, 2, columns)}${lost}${sentences}`;
}
