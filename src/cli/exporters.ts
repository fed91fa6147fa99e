import type { GraphPart } from "../export/to-graphology-json.js";
import { toGraphologyJson } from "../export/to-graphology-json.js";
import type { World } from "../graphql/world.js";
import { suggestName } from "./known-names.js";
import { getMemoryGraph } from "./memory-graph.js";
import { UsageError } from "./usage-error.js";

/** Writes a world, or a part of it, in some format, piece by piece. */
export type Exporter = (world: World, part?: GraphPart) => Iterable<string>;

const exporters: Readonly<Record<string, Exporter>> = {
  json: (world, part) => toGraphologyJson(getMemoryGraph(world), part),
};

/**
 * The exporter of a format.
 *
 * @throws UsageError UNKNOWN_FORMAT with what is accepted
 */
export function getExporter(format: string): Exporter {
  const exporter = Object.hasOwn(exporters, format) ? exporters[format] : undefined;
  if (exporter !== undefined) return exporter;
  throw new UsageError(`There is no export format "${format}".`, {
    code: "UNKNOWN_FORMAT",
    suggestion: suggestName(format, Object.keys(exporters)),
  });
}
