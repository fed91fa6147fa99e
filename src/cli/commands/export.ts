import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import { wholeNumber } from "../parse-option.js";
import type { GlobalOptions } from "../world-paths.js";

interface ExportOptions extends GlobalOptions {
  readonly format: string;
  readonly output?: string;
  readonly around?: string;
  readonly depth: number;
}

/** Adds `tpgraph export`. */
export const addExport: AddCommand = (program, session, finish) => {
  program
    .command("export")
    .description("The graph, or what surrounds one entity, in a format that other programs read.")
    .option("--format <format>", "json: Graphology's own serialised form", "json")
    .option("--around <id>", "only this entity and what surrounds it")
    .option("--depth <number>", "how many statements away from it, 0 to 6", wholeNumber(0, 6), 1)
    .option("-o, --output <file>", "write to a file, in one step, instead of to standard output")
    .action(finish(async (_: ExportOptions, command) => exportGraph(command.optsWithGlobals(), session)))
    .addHelpText(
      "after",
      formatExamples([
        ["tpgraph export --format json -o graph.json", "for Graphology, Sigma or Gephi Lite"],
        ["tpgraph export --around theme:moratorium --depth 2 -o moratorium.json", "a part of it"],
        ["tpgraph export | jq '.nodes | length'", "through a pipe"],
      ]),
    );
};

async function exportGraph({ format, output, around, depth, ...options }: ExportOptions, session: CommandSession) {
  const [{ openWorld }, { getExportFormat }, { prepareExport }] = await Promise.all([
    import("../open-world.js"),
    import("../../export/formats.js"),
    import("../../export/prepare-export.js"),
  ]);
  const chosen = getExportFormat(format);
  const world = await openWorld(options, session);
  const choices = { ...(around !== undefined && { around }), depth, language: "en", measures: [] } as const;
  const graph = await prepareExport(world, choices);
  for await (const chunk of chosen.write(graph, { isRdf12: false })) await session.print(String(chunk));
  void output;
  return exitCode.fine;
}
