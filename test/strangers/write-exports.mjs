import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "./run-program.mjs";
import { toExpectation } from "./to-expectation.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tpgraph = [process.execPath, join(root, "bin", "tpgraph.mjs")];

/** The tpgraph command with these arguments. */
export function runTpgraph(args) {
  return runProgram([...tpgraph, ...args], { cwd: root, env: { ...process.env, NO_COLOR: "1" } });
}

/** The names of all formats. */
export async function listFormats() {
  const { stdout, stderr, status } = await runTpgraph(["export", "--list"]);
  // A name begins its line, and two spaces or more part it from what follows; so does the heading, where there is one.
  const names = [...stdout.matchAll(/^([a-z][\w.-]*) {2,}\S/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== "format");
  if (status !== 0 || names.length === 0) throw new Error(`tpgraph export --list failed:\n${stderr}`);
  return names;
}

/** Writes one world in one format into the world's folder, and gives the check that says how it went. */
export async function writeExport({ format, world, folder }) {
  const file = join(folder, `graph.${format}`);
  const { stderr, status } = await runTpgraph([
    "export",
    "--lang",
    "en",
    ...world.options,
    "--format",
    format,
    "-o",
    file,
  ]);
  return { ok: status === 0, what: `tpgraph writes ${format}`, detail: status === 0 ? "" : stderr };
}

/** Writes what strangers have to find, read from Graphology's own form. */
export function writeExpectation(folder) {
  const serialized = JSON.parse(readFileSync(join(folder, "graph.json"), "utf8"));
  writeFileSync(join(folder, "expectation.json"), JSON.stringify(toExpectation(serialized)));
}
