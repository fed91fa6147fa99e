import { fileURLToPath } from "node:url";
import { python } from "./programs.mjs";
import { runProgram } from "./run-program.mjs";

/**
 * The checks of one program over one folder of exports.
 *
 * A program that breaks, or ends without having checked anything, is a failed check of its own.
 */
export async function runReader({ reader, world, folder }) {
  const script = fileURLToPath(new URL(reader.file, import.meta.url));
  const { stdout, stderr, status } = await runProgram([python, "-E", "-s", "-B", script, folder, world.name]);
  const checks = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  if (status === 0 && checks.length > 0) return checks;
  const detail = status === 0 ? "It checked nothing." : stderr;
  return [...checks, { ok: false, what: `${reader.file} runs to its end`, detail }];
}
