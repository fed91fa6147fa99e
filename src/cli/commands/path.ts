import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import { collect, wholeNumber } from "../parse-option.js";
import type { GlobalOptions } from "../world-paths.js";

interface PathOptions extends GlobalOptions {
  readonly maxLength: number;
  readonly limit: number;
  readonly relations?: readonly string[];
  readonly json?: boolean;
}

/** Adds `tpgraph path`. */
export const addPath: AddCommand = (program, session, finish) => {
  program
    .command("path")
    .description("How two entities hang together: the shortest chains of statements between them, in words.")
    .argument("<from>", "id of one end")
    .argument("<to>", "id of the other end")
    .option("--max-length <number>", "statements in a chain, 1 to 6", wholeNumber(1, 6), 4)
    .option("--limit <number>", "chains at most, 1 to 50", wholeNumber(1, 50), 5)
    .option("--relations <relations>", "only these, as `supports` or `SUPPORTS`, with commas or repeated", collect)
    .option("--json", "as JSON")
    .action(
      finish(async (from: string, to: string, _: PathOptions, command) =>
        showPaths(from, to, command.optsWithGlobals(), session),
      ),
    )
    .addHelpText(
      "after",
      formatExamples([
        ["tpgraph path member:jpn agreement:usmca", "the shortest chains between the two"],
        ["tpgraph path member:jpn member:chn --relations supports,proposes", "only over what both stand for or table"],
      ]),
    );
};

async function showPaths(from: string, to: string, options: PathOptions, session: CommandSession) {
  const [{ openWorld }, { findChains }, { formatChains }] = await Promise.all([
    import("../open-world.js"),
    import("../find-chains.js"),
    import("../format-chains.js"),
  ]);
  const world = await openWorld(options, session);
  const found = await findChains({ ...options, from, to }, world);
  if (options.json) await session.printJson(found);
  else if (found.chains.length > 0) await session.print(formatChains(found, session));
  else await session.print(`No chain of at most ${options.maxLength} statements joins the two.\n`);
  return exitCode.fine;
}
