import type { DocumentCoverage } from "../../dataset/check-coverage.js";
import type { LoadResult } from "../../graphql/world.js";
import { compareDiagnostics, type Diagnostic } from "../../shared/diagnostic.js";
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
  const [
    { findWorldPaths, getSourcesFolder },
    { loadWorld },
    { readDataFiles },
    { checkExpectedAnswers },
    { formatCheck, toCheckReport },
  ] = await Promise.all([
    import("../world-paths.js"),
    import("../../compose.js"),
    import("../../dataset/read-data.js"),
    import("../../dataset/check-expected-answers.js"),
    import("../format-check.js"),
  ]);
  const paths = findWorldPaths(options, session.terminal);
  const sources = options.coverage ? getSourcesFolder(paths) : undefined;
  const loaded = withAnswers(loadWorld(paths), checkExpectedAnswers(readDataFiles(paths.data)));
  const report = toCheckReport(loaded, sources === undefined ? undefined : await findCoverage(loaded, sources));
  if (options.json) await session.printJson(report);
  else await session.print(formatCheck(report, session));
  return report.errors === 0 ? exitCode.fine : exitCode.problems;
}

/** Faults in expected answers keep nothing from loading, but they are faults all the same. */
function withAnswers({ world, diagnostics }: LoadResult, found: readonly Diagnostic[]): LoadResult {
  return { world, diagnostics: [...diagnostics, ...found].sort(compareDiagnostics) };
}

async function findCoverage({ world }: LoadResult, sources: string): Promise<readonly DocumentCoverage[]> {
  if (world === undefined) return [];
  const [{ readSourceTexts }, { checkCoverage }] = await Promise.all([
    import("../../dataset/read-sources.js"),
    import("../../dataset/check-coverage.js"),
  ]);
  return checkCoverage(world.getDataset(), readSourceTexts(sources, world.dataset.sources).texts);
}
