import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import { wholeNumber } from "../parse-option.js";
import type { GlobalOptions } from "../world-paths.js";

interface VerifyOptions extends GlobalOptions {
  readonly minGrounding: number;
  readonly json?: boolean;
}

/** Adds `tpgraph verify`. */
export const addVerify: AddCommand = (program, session, finish) => {
  program
    .command("verify")
    .description("Holds the data against the source texts: hashes, fingerprints, and whether passages name both ends.")
    .option(
      "--min-grounding <percent>",
      "share of statements whose passages must name both ends",
      wholeNumber(0, 100),
      97,
    )
    .option("--json", "as JSON")
    .action(finish(async (_: VerifyOptions, command) => verify(command.optsWithGlobals(), session)))
    .addHelpText(
      "after",
      formatExamples([
        ["tpgraph verify --sources texts", "ends with 1 when anything does not match"],
        ["tpgraph verify --sources texts --json", "for a program"],
      ]),
    );
};

async function verify(options: VerifyOptions, session: CommandSession) {
  const [{ findWorldPaths, getSourcesFolder }, { readDataset }, { verifyDataset }, { formatVerification }] =
    await Promise.all([
      import("../world-paths.js"),
      import("../read-dataset.js"),
      import("../verify-dataset.js"),
      import("../format-verification.js"),
    ]);
  const paths = findWorldPaths(options, session.terminal);
  const sources = getSourcesFolder(paths);
  const report = verifyDataset(await readDataset(paths, session), sources, options.minGrounding / 100);
  if (options.json) await session.printJson(report);
  else await session.print(formatVerification(report, session.paint));
  return report.isVerified ? exitCode.fine : exitCode.problems;
}
