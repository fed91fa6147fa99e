import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import { quotePath } from "../quote-path.js";

/** Adds `${tpgraph} init`. */
export const addInit: AddCommand = (program, session, finish) => {
  program
    .command("init")
    .description("A small schema and data set of your own to start from, with a text and a question.")
    .argument("<folder>", "new or empty")
    .action(finish(async (folder: string) => init(folder, session)))
    .addHelpText("after", formatExamples([["tpgraph init my-graph", "then follow what it prints"]]));
};

async function init(folder: string, session: CommandSession) {
  const { writeTemplate } = await import("../write-template.js");
  writeTemplate(folder, session.terminal);
  const tpgraph = session.terminal.environment.npm_command === "exec" ? "npx tpgraph" : "tpgraph";
  const world = `--schema ${quotePath(`${folder}/schema`)} --data ${quotePath(`${folder}/graph-data`)}`;
  const sources = `--sources ${quotePath(`${folder}/sources`)}`;
  const steps = [
    ["Check it", `${tpgraph} check ${world}`],
    ["Hold it against its text", `${tpgraph} verify ${world} ${sources}`],
    ["Ask it", `${tpgraph} ask who-recommends-what ${world} ${sources}`],
    ["Serve it, reloading what you edit", `${tpgraph} serve ${world} ${sources} --watch`],
  ];
  await session.print(`A graph to start from is in ${folder}; its README.md says what is where.\n\n`);
  await session.print(steps.map(([aim, command]) => `${aim}:\n  ${command}\n`).join(""));
  return exitCode.fine;
}
