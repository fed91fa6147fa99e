import { KnownError } from "../shared/known-error.js";
import { findNearestName } from "../shared/nearest-name.js";
import type { ImportFile, ImportFormat } from "./import-format.js";
import { csv } from "./readers/csv.js";
import { csvZip } from "./readers/csv-zip.js";
import { gexf } from "./readers/gexf.js";
import { graphml } from "./readers/graphml.js";
import { graphology } from "./readers/graphology.js";
import { nodeLink } from "./readers/node-link.js";

/** Every format that graphs are read from, in the order of the documentation. */
export const importFormats: readonly ImportFormat[] = [graphology, nodeLink, graphml, gexf, csvZip, csv];

/**
 * The format by that name, or, where none is named, the one that the files look like.
 *
 * @throws KnownError UNKNOWN_FORMAT with the nearest name, or all of them
 */
export function getImportFormat(name: string | undefined, files: readonly ImportFile[]): ImportFormat {
  const format = importFormats.find((candidate) =>
    name === undefined ? candidate.matches(files) : candidate.name === name,
  );
  if (format) return format;
  const names = importFormats.map((candidate) => candidate.name);
  const nearest = name === undefined ? undefined : findNearestName(name, names);
  const problem =
    name === undefined
      ? `The format of ${files.map((file) => file.name).join(", ")} cannot be told from the name.`
      : `There is no import format "${name}".`;
  throw new KnownError(problem, {
    code: "UNKNOWN_FORMAT",
    suggestion: nearest ? `Did you mean "${nearest}"?` : `Say with --format which it is: ${names.join(", ")}.`,
    details: { format: name, formats: names },
  });
}
