import { CommanderError } from "commander";
import { KnownError } from "../shared/known-error.js";
import { toUsageError } from "./command-line-error.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { formatError } from "./format-error.js";
import { createPaint } from "./paint.js";
import { createProgram } from "./program.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** Codes of the layers below that say the same as a UsageError: what was typed is not accepted. */
const codesOfWrongUse = new Set([
  ...["BAD_ARGUMENT", "BAD_PARAMETER", "BAD_SETTING", "UNKNOWN_PARAMETER"],
  ...["BAD_CHOICE", "UNKNOWN_CHOICE", "UNKNOWN_FORMAT"],
]);

/**
 * Runs one command line, program name left out, and gives its exit code.
 *
 * Known errors are printed; bugs are thrown.
 */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const { program, getExitCode } = await createProgram(argv, terminal);
    await program.parseAsync([...argv], { from: "user" });
    return getExitCode();
  } catch (error) {
    return await report(error, terminal);
  }
}

async function report(error: unknown, terminal: Terminal): Promise<ExitCode> {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCode.fine;
  if (error instanceof CommanderError && error.code === "commander.help") return exitCode.wrongUse;
  const known = error instanceof CommanderError ? toUsageError(error) : error;
  if (!(known instanceof KnownError)) throw error;
  await terminal.errorOutput.write(formatError(known, createPaint(terminal.errorOutput, terminal.environment)));
  const isWrongUse = known instanceof UsageError || codesOfWrongUse.has(known.code);
  return isWrongUse ? exitCode.wrongUse : exitCode.problems;
}
