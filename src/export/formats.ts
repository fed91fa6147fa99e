import { KnownError } from "../shared/known-error.js";
import { findNearestName } from "../shared/nearest-name.js";
import type { ExportFormat } from "./export-format.js";
import { json } from "./formats/json.js";

/** Every format that graphs are written in, in the order of the documentation. */
export const exportFormats: readonly ExportFormat[] = [json];

/**
 * The format by that name.
 *
 * @throws KnownError UNKNOWN_FORMAT with the nearest name, or all of them
 */
export function getExportFormat(name: string): ExportFormat {
  const format = exportFormats.find((candidate) => candidate.name === name);
  if (format) return format;
  const names = exportFormats.map((candidate) => candidate.name);
  const nearest = findNearestName(name, names);
  throw new KnownError(`There is no export format "${name}".`, {
    code: "UNKNOWN_FORMAT",
    suggestion: nearest ? `Did you mean "${nearest}"?` : `There are ${names.join(", ")}.`,
    details: { format: name, formats: names },
  });
}

/** The format that a file's name ends with, the longest ending where several fit. */
export function findFormatOfFile(file: string): ExportFormat | undefined {
  return exportFormats.filter(({ name }) => file.endsWith(`.${name}`)).sort((a, b) => b.name.length - a.name.length)[0];
}
