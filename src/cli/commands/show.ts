import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import type { GlobalOptions } from "../world-paths.js";

interface ShowOptions extends GlobalOptions {
  readonly json?: boolean;
}

/** Adds `tpgraph show`. */
export const addShow: AddCommand = (program, session, finish) => {
  program
    .command("show")
    .description("An entity, a passage or a statement, with everything that is stated of it and where that is written.")
    .argument("<id>", "as `search` gives it")
    .option("--json", "as JSON")
    .action(finish(async (id: string, _: ShowOptions, command) => show(id, command.optsWithGlobals(), session)))
    .addHelpText(
      "after",
      formatExamples([
        ["tpgraph show member:jpn", "its names, its facts, and its statements by relation"],
        ["tpgraph show member:jpn --sources texts", "the same, with the text of the passages"],
        ["tpgraph show s-0123456789abcdef --json", "one statement, for a program"],
      ]),
    );
};

async function show(id: string, options: ShowOptions, session: CommandSession) {
  const [{ openWorld }, { describeNode, describeStatementById }, { formatDescription }] = await Promise.all([
    import("../open-world.js"),
    import("../describe-node.js"),
    import("../format-description.js"),
  ]);
  const world = await openWorld(options, session);
  const description = (await describeStatementById(id, world)) ?? (await describeNode(id, world));
  if (options.json) await session.printJson(description);
  else await session.print(formatDescription(description, session));
  return exitCode.fine;
}
