import { type Command, Option } from "commander";
import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import type { GlobalOptions } from "../world-paths.js";

/** Adds `tpgraph serve`. */
export const addServe: AddCommand = (program, session, finish) => {
  program
    .command("serve")
    .description("The explorer and the GraphQL server, with a query editor, health checks and metrics.")
    .action(finish(async (_: GlobalOptions, command) => serve(command.optsWithGlobals(), session)))
    .addHelpText(
      "after",
      formatExamples([
        ["tpgraph serve", "on http://localhost:4000"],
        ["tpgraph serve --port 8080 --host ::", "on another port, for every network"],
        ["tpgraph serve --watch --sources texts", "reload what is edited, and show the text of passages"],
      ]),
    );
};

/** Describes every setting of the server as an option of `tpgraph serve`. */
export async function addSettings(program: Command): Promise<void> {
  const { settingDefinitions } = await import("../../server/settings.js");
  const serveCommand = program.commands.find((command) => command.name() === "serve");
  const globalNames = new Set(program.options.map((option) => option.attributeName()));
  for (const { name, flag, variable, default: byDefault, description } of settingDefinitions) {
    if (globalNames.has(name)) continue;
    const origin = byDefault === "" ? variable : `${variable}, by default ${byDefault}`;
    serveCommand?.addOption(new Option(flag, `${description} (${origin})`));
  }
}

async function serve(options: GlobalOptions, { terminal, printError }: CommandSession) {
  const [
    { findWorldPaths },
    { parseSettings },
    { startServer },
    { handleSignals },
    { loadWorld },
    { createLoadInThread, threadProgram },
    { findSnapshotPlace },
    { stopWithParent },
    { explorerFolder },
  ] = await Promise.all([
    import("../world-paths.js"),
    import("../../server/parse-settings.js"),
    import("../../server/start-server.js"),
    import("../../server/handle-signals.js"),
    import("../../compose.js"),
    import("../load-in-thread.js"),
    import("../find-snapshot-place.js"),
    import("../stop-with-parent.js"),
    import("../package-folder.js"),
  ]);
  const flags = { ...options, ...findWorldPaths(options, terminal) };
  const settings = parseSettings({ flags, environment: terminal.environment });
  const snapshots = findSnapshotPlace((error) => {
    void printError(`The dataset is not kept for the next start: ${error.message}.\n`);
  });
  await startServer(settings, {
    loadWorld: (paths) => loadWorld(paths, snapshots),
    reloadWorld: createLoadInThread(threadProgram, snapshots),
    explorerFolder,
    beforeListening: handleSignals,
  });
  stopWithParent(terminal);
  return exitCode.fine;
}
