import type { DocumentCoverage } from "../../dataset/check-coverage.js";
import type { LoadResult } from "../../graphql/world.js";
import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import type { GlobalOptions } from "../world-paths.js";

interface CheckOptions extends GlobalOptions {
  readonly coverage?: boolean;
  readonly json?: boolean;
}

/** Adds `tpgraph check`. */
export const addCheck: AddCommand = (program, session, finish) => {
  program
    .command("check")
    .description(
      "Every problem of the schema and the data, with its place and its fix. Ends with 1 when there are errors.",
    )
    .option("--coverage", "also how much of each document and section is cited; needs --sources")
    .option("--json", "as JSON")
    .action(finish(async (_: CheckOptions, command) => check(command.optsWithGlobals(), session)))
    .addHelpText(
      "after",
      formatExamples([
        ["tpgraph check", "the data shipped"],
        ["tpgraph check --schema my/schema --data my/graph-data", "another world"],
        ["tpgraph check --coverage --sources texts", "with what is not yet cited"],
      ]),
    );
};

async function check(options: CheckOptions, session: CommandSession) {
  const [{ findWorldPaths, getSourcesFolder }, { loadWorld }, { formatCheck, toCheckReport }] = await Promise.all([
    import("../world-paths.js"),
    import("../../compose.js"),
    import("../format-check.js"),
  ]);
  const paths = findWorldPaths(options, session.terminal);
  const sources = options.coverage ? getSourcesFolder(paths) : undefined;
  const loaded = loadWorld(paths);
  const report = toCheckReport(loaded, sources === undefined ? undefined : await findCoverage(loaded, sources));
  if (options.json) await session.printJson(report);
  else await session.print(formatCheck(report, session));
  return report.errors === 0 ? exitCode.fine : exitCode.problems;
}

async function findCoverage({ world }: LoadResult, sources: string): Promise<readonly DocumentCoverage[]> {
  if (world === undefined) return [];
  const [{ readSourceTexts }, { checkCoverage }] = await Promise.all([
    import("../../dataset/read-sources.js"),
    import("../../dataset/check-coverage.js"),
  ]);
  return checkCoverage(world.dataset, readSourceTexts(sources, world.dataset.sources).texts);
}
