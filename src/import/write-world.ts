import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { KnownError } from "../shared/known-error.js";
import { removeLeftovers, toPathBeside } from "../shared/write-beside.js";
import type { ImportedWorld } from "./import-graph.js";

/**
 * Writes a world into a folder that is new or empty, so that it is there whole or not at all.
 *
 * @throws KnownError CANNOT_WRITE
 */
export function writeWorld(folder: string, world: ImportedWorld): void {
  removeLeftovers(folder);
  const temporary = toPathBeside(folder);
  try {
    writeFolder(join(temporary, "graph-data"), world.data);
    if (world.schema !== undefined) writeFolder(join(temporary, "schema"), world.schema);
    writeFolder(join(temporary, "sources"), world.sources);
    writeFileSync(join(temporary, "import-report.json"), toReport(world));
    renameSync(temporary, folder);
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary, { recursive: true });
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new KnownError(`The folder "${folder}" cannot be written: ${error.message}.`, {
      code: "CANNOT_WRITE",
      suggestion: "Name a folder in a place that may be written to.",
    });
  }
}

function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** One problem a line, so that a large report can be read and searched. */
function toReport({ counts, notes, problems }: ImportedWorld): string {
  const lines = problems.map((problem) => `\n    ${JSON.stringify(problem)}`);
  return `{\n  "written": ${JSON.stringify(counts)},\n  "notes": ${JSON.stringify(notes)},\n  "problems": [${lines.join(",")}${lines.length === 0 ? "" : "\n  "}]\n}\n`;
}
