import { KnownError } from "../shared/known-error.js";
import { findNearestName } from "../shared/nearest-name.js";
import type { ExportFormat } from "./export-format.js";
import { csv } from "./formats/csv.js";
import { csvZip } from "./formats/csv-zip.js";
import { cx2 } from "./formats/cx2.js";
import { cyjs } from "./formats/cyjs.js";
import { dot } from "./formats/dot.js";
import { gexf } from "./formats/gexf.js";
import { graphml } from "./formats/graphml.js";
import { json } from "./formats/json.js";
import { jsonLd } from "./formats/jsonld.js";
import { neo4jZip } from "./formats/neo4j-zip.js";
import { nodeLink } from "./formats/node-link.js";
import { nQuads } from "./formats/nq.js";
import { turtle } from "./formats/ttl.js";
import { xlsx } from "./formats/xlsx.js";

/** Every format that graphs are written in, in the order of the documentation. */
export const exportFormats: readonly ExportFormat[] = [
  json,
  gexf,
  graphml,
  dot,
  cyjs,
  cx2,
  nodeLink,
  csv,
  xlsx,
  csvZip,
  neo4jZip,
  jsonLd,
  turtle,
  nQuads,
];

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
