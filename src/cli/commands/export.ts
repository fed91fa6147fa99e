import type { GraphPart } from "../../export/to-graphology-json.js";
import type { World } from "../../graphql/world.js";
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
  const [{ openWorld }, { getExporter }] = await Promise.all([import("../open-world.js"), import("../exporters.js")]);
  const exporter = getExporter(format);
  const world = await openWorld(options, session);
  const part = around === undefined ? undefined : await findPart(around, depth, world);
  const chunks = exporter(world, part);
  if (output === undefined) await print(chunks, session);
  else {
    const { writeInOneStep } = await import("../write-in-one-step.js");
    await session.printError(`written: ${writeInOneStep(output, chunks, session.terminal)}\n`);
  }
  return exitCode.fine;
}

/** @throws KnownError UNKNOWN_NODE with the nearest ids */
async function findPart(id: string, depth: number, world: World): Promise<GraphPart> {
  const [{ getNode }, { runSteps }, { getMemoryGraph }, { findSurroundings }] = await Promise.all([
    import("../../query/get-node.js"),
    import("../../query/steps.js"),
    import("../memory-graph.js"),
    import("../../export/find-surroundings.js"),
  ]);
  await runSteps(getNode(world, id, { argument: "around" }));
  return findSurroundings(getMemoryGraph(world), id, depth);
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
