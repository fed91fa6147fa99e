import { fileURLToPath } from "node:url";
import { runCommandLine } from "../../src/cli/run-command-line.js";
import type { TextOutput } from "../../src/cli/terminal.js";

/** The root of the checkout. */
export const checkout = fileURLToPath(new URL("../../", import.meta.url));

/** The toy world as options of the command line. */
export const toyWorld = [
  "--schema",
  "test/fixtures/toy-world/schema",
  "--data",
  "test/fixtures/toy-world/data",
] as const;

/** Where the texts of the toy world are. */
export const toySources = ["--sources", "test/fixtures/toy-world/sources"] as const;

export interface RunOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Columns of a screen; no terminal when absent. */
  readonly columns?: number;
  /** Columns of the screen for errors and progress, where it is not that of the output. */
  readonly errorColumns?: number;
  readonly workingDirectory?: string;
}

/** Runs a command line in this process and gives what it wrote; `bytes` is the output as it is. */
export async function run(argv: readonly string[], options: RunOptions = {}) {
  const output = createBuffer(options.columns);
  const errorOutput = createBuffer(options.errorColumns ?? options.columns);
  const code = await runCommandLine(argv, {
    output: output.stream,
    errorOutput: errorOutput.stream,
    readInput: async () => options.input ?? "",
    environment: options.environment ?? {},
    workingDirectory: options.workingDirectory ?? checkout,
  });
  return { code, output: output.read().toString(), bytes: output.read(), errors: errorOutput.read().toString() };
}

/** Runs a command line on the toy world. */
export function runOnToyWorld(argv: readonly string[], options?: RunOptions) {
  return run([...argv, ...toyWorld], options);
}

function createBuffer(columns: number | undefined): { stream: TextOutput; read: () => Buffer } {
  const written: Buffer[] = [];
  return {
    read: () => Buffer.concat(written),
    stream: {
      isTerminal: columns !== undefined,
      columns,
      write: async (chunk) => void written.push(Buffer.from(chunk)),
    },
  };
}
