import type { ImportedWorld } from "../../import/import-graph.js";
import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import type { GlobalOptions } from "../world-paths.js";

interface ImportCommandOptions extends GlobalOptions {
  readonly output: string;
  readonly document?: string;
  readonly format?: string;
  readonly kind?: string;
  readonly ndjson?: boolean;
}

/** Adds `tpgraph import`. */
export const addImport: AddCommand = (program, session, finish) => {
  program
    .command("import")
    .description(
      "A new world from the file of a graph: data that loads, texts that verify, and a schema where none is named.",
    )
    .argument("<files...>", "one file of a graph, or CSV files of nodes and edges")
    .requiredOption("-o, --output <folder>", "new or empty")
    .option("--document <id>", "the document that stands for the import, where edges come without evidence")
    .option("--format <format>", "json, node-link.json, graphml, gexf, csv.zip or csv; by default by the file's name")
    .option("--kind <Kind>", "kind of nodes that tell none")
    .option("--ndjson", "write the data one record a line, which is read faster than YAML")
    .action(
      finish(async (files: string[], _: ImportCommandOptions, command) =>
        importFiles(files, command.optsWithGlobals(), session),
      ),
    )
    .addHelpText(
      "after",
      formatExamples([
        ["tpgraph import graph.gexf --document document:my-import -o my-world", "with a schema made for it"],
        ["tpgraph import nodes.csv edges.csv --document document:survey -o my-world --kind Person", "from two tables"],
        ["tpgraph import graph.json --schema schema -o my-copy", "what was exported, in the schema that it was of"],
      ]),
    );
};

async function importFiles(names: readonly string[], options: ImportCommandOptions, session: CommandSession) {
  const [
    { refuseFullFolder },
    { readImportFiles },
    { getImportFormat },
    { importGraph },
    { writeWorld },
    { coreSchemaDirectory, readSchemaFiles },
    { resolve },
  ] = await Promise.all([
    import("../write-template.js"),
    import("../../import/read-import-files.js"),
    import("../../import/formats.js"),
    import("../../import/import-graph.js"),
    import("../../import/write-world.js"),
    import("../../ontology/read-schema.js"),
    import("node:path"),
  ]);
  const { terminal } = session;
  refuseFullFolder(options.output, terminal);
  const files = readImportFiles(names, terminal.workingDirectory);
  const graph = getImportFormat(options.format, files).read(files);
  const world = importGraph(graph, {
    files: names.map((name) => name.slice(name.lastIndexOf("/") + 1)),
    document: options.document,
    kind: options.kind,
    isNdjson: options.ndjson === true,
    core: readSchemaFiles([coreSchemaDirectory]),
    ontology: await findOntology(options, session),
  });
  writeWorld(resolve(terminal.workingDirectory, options.output), world);
  await tell(world, options, session);
  return world.problems.length === 0 ? exitCode.fine : exitCode.problems;
}

/** The schema that is named; without one the import makes its own, whatever the one is that is shipped. */
async function findOntology(options: ImportCommandOptions, session: CommandSession) {
  if (!(options.schema || session.terminal.environment.SCHEMA_DIR)) return undefined;
  const [{ findWorldPaths }, { readOntology }] = await Promise.all([
    import("../world-paths.js"),
    import("../read-ontology.js"),
  ]);
  return readOntology(findWorldPaths(options, session.terminal), session);
}

async function tell(world: ImportedWorld, { output, schema }: ImportCommandOptions, session: CommandSession) {
  const [{ formatImportProblems }, { quotePath }] = await Promise.all([
    import("../format-import-problems.js"),
    import("../quote-path.js"),
  ]);
  const { problems, notes, counts } = world;
  if (problems.length > 0) {
    const left = `${problems.length} things of the file have no place in the world; ${output}/import-report.json lists them all.`;
    await session.printError(`${left}\n\n${formatImportProblems(problems)}`);
  }
  const written = `${counts.nodes} nodes, ${counts.statements} statements, ${counts.documents} documents with passages`;
  await session.print(`Written to ${output}: ${written}.\n`);
  await session.print(notes.map(({ what, count }) => `${count} × ${what}\n`).join(""));
  const folders = `--schema ${quotePath(world.schema ? `${output}/schema` : schema || (session.terminal.environment.SCHEMA_DIR ?? ""))} --data ${quotePath(`${output}/graph-data`)}`;
  await session.print(`\nCheck it:\n  tpgraph check ${folders}\n`);
  if (world.sources.size === 0) return;
  await session.print(
    `Hold it against its texts:\n  tpgraph verify ${folders} --sources ${quotePath(`${output}/sources`)}\n`,
  );
}
