import type { Command } from "commander";
import type { ExitCode } from "./exit-code.js";
import { createPaint, type Paint } from "./paint.js";
import type { Terminal } from "./terminal.js";

/** One run of the command line. */
export interface CommandSession {
  readonly terminal: Terminal;
  /** Colours for standard output. */
  readonly paint: Paint;
  /** Writes text, or the bytes of a file, to standard output. */
  readonly print: (chunk: string | Uint8Array) => Promise<void>;
  /** Writes a value to standard output as indented JSON. */
  readonly printJson: (value: unknown) => Promise<void>;
  /** Writes text to standard error. */
  readonly printError: (text: string) => Promise<void>;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, session: CommandSession, finish: Finish) => void;

/** Turns a command's work into an action that remembers how it ended. */
export type Finish = <Values extends unknown[]>(
  work: (...values: Values) => Promise<ExitCode>,
) => (...values: Values) => Promise<void>;

/** A session on a terminal. */
export function createSession(terminal: Terminal): CommandSession {
  return {
    terminal,
    paint: createPaint(terminal.output, terminal.environment),
    print: terminal.output.write,
    printJson: (value) => terminal.output.write(`${JSON.stringify(value, null, 2)}\n`),
    printError: terminal.errorOutput.write,
  };
}
