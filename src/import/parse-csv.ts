import { CsvError, parse } from "csv-parse/sync";
import { decodeText } from "./decode-text.js";
import type { ImportFile } from "./import-format.js";
import { toUnreadable } from "./unreadable.js";

/** A table as it stands in a file. */
export interface CsvTable {
  readonly file: ImportFile;
  readonly headings: readonly string[];
  /** Each with as many fields as there are headings. */
  readonly rows: readonly (readonly string[])[];
}

/** A table of comma-separated values; semicolons and tabs separate too, where the first line has more of them. */
export function parseCsv(file: ImportFile): CsvTable {
  const text = decodeText(file);
  const [headings, ...rows] = parseRows(file, text);
  if (headings === undefined) throw toUnreadable(file.name, "it is empty.");
  const repeated = headings.find((heading, index) => headings.indexOf(heading) !== index);
  if (repeated === undefined) return { file, headings, rows };
  throw toUnreadable(file.name, `two columns are called "${repeated}".`, { line: 1 });
}

function parseRows(file: ImportFile, text: string): string[][] {
  try {
    return parse(text, { delimiter: findDelimiter(text), skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw toUnreadable(file.name, `${error.message}.`, { line: Number(error.lines ?? 1) });
  }
}

function findDelimiter(text: string): string {
  const heading = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const count = (sign: string) => heading.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
