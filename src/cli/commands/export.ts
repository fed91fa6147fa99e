import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import type { GlobalOptions } from "../world-paths.js";

interface ExportOptions extends GlobalOptions {
  readonly format: string;
  readonly output?: string;
}

/** Adds `tpgraph export`. */
export const addExport: AddCommand = (program, session, finish) => {
  program
    .command("export")
    .description("The whole graph in a format that other programs read.")
    .option("--format <format>", "json: Graphology's own serialised form", "json")
    .option("-o, --output <file>", "write to a file, in one step, instead of to standard output")
    .action(finish(async (_: ExportOptions, command) => exportGraph(command.optsWithGlobals(), session)))
    .addHelpText(
      "after",
      formatExamples([
        ["tpgraph export --format json -o graph.json", "for Graphology, Sigma or Gephi Lite"],
        ["tpgraph export | jq '.nodes | length'", "through a pipe"],
      ]),
    );
};

async function exportGraph({ format, output, ...options }: ExportOptions, session: CommandSession) {
  const [{ openWorld }, { getExporter }] = await Promise.all([import("../open-world.js"), import("../exporters.js")]);
  const exporter = getExporter(format);
  const chunks = exporter(await openWorld(options, session));
  if (output === undefined) await print(chunks, session);
  else {
    const { writeInOneStep } = await import("../write-in-one-step.js");
    await session.printError(`written: ${writeInOneStep(output, chunks, session.terminal)}\n`);
  }
  return exitCode.fine;
}

/** Small chunks are gathered, so that a pipe is not written to for every line. */
async function print(chunks: Iterable<string>, session: CommandSession): Promise<void> {
  let waiting = "";
  for (const chunk of chunks) {
    waiting += chunk;
    if (waiting.length < 65_536) continue;
    await session.print(waiting);
    waiting = "";
  }
  await session.print(waiting);
}
