import { generatorName } from "../shared/generator-name.js";
import type { ExportFormat } from "./export-format.js";
import type { ExportGraph } from "./export-graph.js";

/** What a file says of itself. */
export interface FileAttributes {
  readonly generator: string;
  /** The dataset's version. */
  readonly version: string;
  /** What of the dataset it is. */
  readonly scope: string;
  readonly language: string;
  /** What of the graph is not in the file. */
  readonly losses: readonly string[];
}

/** What a file in a format says of itself. */
export function toFileAttributes(graph: ExportGraph, { losses }: Pick<ExportFormat, "losses">): FileAttributes {
  const { version, scope, language } = graph;
  return { generator: generatorName, version, scope, language: language === "zh" ? "zh-Hant" : "en", losses };
}
