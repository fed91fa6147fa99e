import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";

/** The files of an archive as text, by path, in their order. */
export function unzipTexts(archive: Buffer): ReadonlyMap<string, string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return new Map(Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

/** Comma-separated values with headings, each record by heading. */
export function parseCsv(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true, relax_column_count: false });
}
