import { extname } from "node:path";
import { type Command, Option } from "commander";
import { choiceDefinitions } from "../../export/choices/choice-definitions.js";
import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import type { GlobalOptions } from "../world-paths.js";

interface ExportOptions extends GlobalOptions {
  readonly format?: string;
  readonly output?: string;
  readonly list?: boolean;
}

/** Adds `tpgraph export`. */
export const addExport: AddCommand = (program, session, finish) => {
  const command = program
    .command("export")
    .description("The graph, or a part of it, in a format that other programs read.")
    .option("--format <format>", "one of those that --list tells (by default that of the file's name, else json)")
    .option("--list", "the formats, who reads them, and what each loses")
    .option("-o, --output <file>", "write to a file, in one step, instead of to standard output");
  for (const [name, { argument, description, accepted }] of Object.entries(choiceDefinitions)) {
    command.addOption(new Option(`--${name} ${argument}`, `${description}: ${accepted}`).argParser(gather));
  }
  command.action(finish(async (_: ExportOptions, command: Command) => runExport(command, session))).addHelpText(
    "after",
    formatExamples([
      ["tpgraph export -o graph.gexf --layout", "all of it, for Gephi, with places"],
      ["tpgraph export -o answer.xlsx --question members-backing-permanent-moratorium", "an answer, for a spreadsheet"],
      ["tpgraph export -o moratorium.graphml --around theme:moratorium --depth 2", "what surrounds an entity"],
      ["tpgraph export --format ttl --relations supports,opposes --from 2018 | rapper -c -i turtle - graph", "a pipe"],
    ]),
  );
};

async function runExport(command: Command, session: CommandSession) {
  const options = command.optsWithGlobals<ExportOptions>();
  if (options.list) return listFormats(session);
  const format = await getFormat(options);
  const [{ openWorld }, { exportWorld }] = await Promise.all([
    import("../open-world.js"),
    import("../export-world.js"),
  ]);
  const world = await openWorld(options, session);
  const written = new Map(
    Object.keys(choiceDefinitions).flatMap((name) => {
      const values = command.getOptionValue(name) as readonly string[] | true | undefined;
      return values === undefined ? [] : [[name, toTexts(values)]];
    }),
  );
  await exportWorld({ world, format, written, output: options.output }, session);
  return exitCode.fine;
}

async function listFormats(session: CommandSession) {
  const [{ exportFormats }, { formatFormats }] = await Promise.all([
    import("../../export/formats.js"),
    import("../format-formats.js"),
  ]);
  await session.print(formatFormats(exportFormats, session));
  return exitCode.fine;
}

/**
 * The format that is asked for, else that of the file's name; an ending that is no format's is refused, so that no file
 * holds something else than its name tells.
 */
async function getFormat({ format, output = "" }: ExportOptions) {
  const { findFormatOfFile, getExportFormat } = await import("../../export/formats.js");
  if (format !== undefined) return getExportFormat(format);
  return findFormatOfFile(output) ?? getExportFormat(extname(output).slice(1) || "json");
}

/** What stands alone before is `true`. */
function gather(value: string, before: readonly string[] | true | undefined): readonly string[] {
  return [...toTexts(before ?? []), value];
}

/** A flag that stands alone is written as nothing. */
function toTexts(values: readonly string[] | true): readonly string[] {
  return values === true ? [""] : values;
}
