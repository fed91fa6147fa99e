import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { WorldPaths } from "../graphql/world.js";
import { packageFolder } from "./package-folder.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** The options that every command has. */
export interface GlobalOptions {
  readonly schema?: string;
  readonly data?: string;
  readonly sources?: string;
}

/**
 * Where the world stands that the command works on: options, then the environment, then what this package ships.
 *
 * @throws UsageError NO_SUCH_FOLDER
 */
export function findWorldPaths(options: GlobalOptions, terminal: Terminal): WorldPaths {
  const { SCHEMA_DIR, DATA_DIR, SOURCES_DIR } = terminal.environment;
  const sources = options.sources || SOURCES_DIR;
  return {
    schema: toFolder("--schema", options.schema || SCHEMA_DIR || join(packageFolder, "schema"), terminal),
    data: toFolder("--data", options.data || DATA_DIR || join(packageFolder, "graph-data"), terminal),
    sources: sources ? toFolder("--sources", sources, terminal) : undefined,
  };
}

/**
 * The folder of source texts that a command cannot do without.
 *
 * @throws UsageError SOURCES_NEEDED
 */
export function getSourcesFolder(paths: WorldPaths): string {
  if (paths.sources !== undefined) return paths.sources;
  throw new UsageError("This needs the source texts, and it was not said where they are.", {
    code: "SOURCES_NEEDED",
    suggestion: "Give their folder with --sources DIR or in SOURCES_DIR.",
  });
}

function toFolder(option: string, path: string, terminal: Terminal): string {
  const full = resolve(terminal.workingDirectory, path);
  if (!existsSync(full)) {
    throw new UsageError(`There is no folder "${path}" for ${option}.`, {
      code: "NO_SUCH_FOLDER",
      suggestion: `Paths are taken from ${terminal.workingDirectory}.`,
    });
  }
  return full;
}
