import { Command } from "commander";
import { type AddCommand, createSession, type Finish } from "./command-session.js";
import { addAsk } from "./commands/ask.js";
import { addCheck } from "./commands/check.js";
import { addExport } from "./commands/export.js";
import { addFingerprint } from "./commands/fingerprint.js";
import { addImport } from "./commands/import.js";
import { addInit } from "./commands/init.js";
import { addPath } from "./commands/path.js";
import { addQuery } from "./commands/query.js";
import { addSchema } from "./commands/schema.js";
import { addSearch } from "./commands/search.js";
import { addServe, addSettings } from "./commands/serve.js";
import { addShow } from "./commands/show.js";
import { addStats } from "./commands/stats.js";
import { addVerify } from "./commands/verify.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { formatExamples } from "./format-examples.js";
import { readPackageVersion } from "./package-folder.js";
import type { Terminal } from "./terminal.js";

/** In the order of the help. */
const commands: readonly AddCommand[] = [
  addServe,
  addAsk,
  addSearch,
  addShow,
  addPath,
  addQuery,
  addStats,
  addExport,
  addImport,
  addCheck,
  addFingerprint,
  addVerify,
  addSchema,
  addInit,
];

/** The command line, ready to parse, and how its command ended. */
export interface Program {
  readonly program: Command;
  readonly getExitCode: () => ExitCode;
}

/** All commands of `tpgraph`, wired to a terminal. Those of the server are described only when it is asked for. */
export async function createProgram(argv: readonly string[], terminal: Terminal): Promise<Program> {
  let ended: ExitCode = exitCode.fine;
  const finish: Finish =
    (work) =>
    async (...values) => {
      ended = await work(...values);
    };
  const program = createRoot(terminal);
  for (const addCommand of commands) addCommand(program, createSession(terminal), finish);
  if (argv.includes("serve")) await addSettings(program);
  return { program, getExitCode: () => ended };
}

function createRoot(terminal: Terminal): Command {
  return new Command("tpgraph")
    .description("Asks, checks and serves a knowledge graph in which every edge leads to the passage that says so.")
    .version(readPackageVersion())
    .option("--schema <folder>", "folder of the schema (SCHEMA_DIR; by default the one shipped)")
    .option("--data <folder>", "folder of the data (DATA_DIR; by default the one shipped)")
    .option("--sources <folder>", "folder of the source texts, for passages with their text (SOURCES_DIR)")
    .configureHelp({ showGlobalOptions: true, helpWidth: terminal.output.columns ?? 100 })
    .configureOutput({
      writeOut: (text) => void terminal.output.write(text),
      writeErr: (text) => void terminal.errorOutput.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: () => {},
    })
    .exitOverride()
    .addHelpText(
      "after",
      formatExamples([
        ["tpgraph serve", "the GraphQL server on http://localhost:4000/graphql"],
        ["tpgraph ask", "the questions that the catalogue answers"],
        ["tpgraph check", "every problem of the data, with its place and its fix"],
      ]),
    );
}
