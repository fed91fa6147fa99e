import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeFolderInOneStep } from "../shared/write-folder-in-one-step.js";
import type { ImportedWorld } from "./import-graph.js";

/**
 * Writes a world into a folder that is new or empty, so that it is there whole or not at all.
 *
 * @throws KnownError CANNOT_WRITE
 */
export function writeWorld(folder: string, world: ImportedWorld): void {
  writeFolderInOneStep(folder, (temporary) => {
    writeFolder(join(temporary, "graph-data"), world.data);
    if (world.schema !== undefined) writeFolder(join(temporary, "schema"), world.schema);
    writeFolder(join(temporary, "sources"), world.sources);
    writeFileSync(join(temporary, "import-report.json"), toReport(world));
  });
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
