import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import type { GeneratedFile } from "../generated-files.js";
import type { GlobalOptions } from "../world-paths.js";

interface SchemaOptions extends GlobalOptions {
  readonly write?: string;
  readonly jsonSchema?: string;
  readonly vocabulary?: string;
  readonly context?: string;
  readonly check?: boolean;
}

/** Adds `tpgraph schema`. */
export const addSchema: AddCommand = (program, session, finish) => {
  program
    .command("schema")
    .description(
      "The API that follows from the schema, the JSON Schema for editors of the data, and its names for RDF.",
    )
    .option("--write <file>", "write the API to a file instead of printing it")
    .option("--json-schema <file>", "write the JSON Schema of the data to a file")
    .option("--vocabulary <file>", "write the names of the schema to a file, as an OWL ontology in Turtle")
    .option("--context <file>", "write the JSON-LD context of the data to a file")
    .option("--check", "write nothing; end with 1 when the generated files are stale")
    .action(finish(async (_: SchemaOptions, command) => showSchema(command.optsWithGlobals(), session)))
    .addHelpText(
      "after",
      formatExamples([
        ["tpgraph schema", "the API, as SDL"],
        ["tpgraph schema --write api.graphql --json-schema data.schema.json", "both files"],
        ["tpgraph schema --check", "whether the generated files beside the schema are fresh"],
      ]),
    );
};

async function showSchema(options: SchemaOptions, session: CommandSession) {
  const [{ findWorldPaths }, { readOntology }, { findStaleFiles, toGeneratedFiles }] = await Promise.all([
    import("../world-paths.js"),
    import("../read-ontology.js"),
    import("../generated-files.js"),
  ]);
  const { schema } = findWorldPaths(options, session.terminal);
  const files = toGeneratedFiles(await readOntology({ schema }, session), { ...options, folder: schema });
  if (options.check) return reportStale(findStaleFiles(files, session.terminal), session);
  const asked = files.filter(({ isAskedFor }) => isAskedFor);
  if (asked.length === 0) await session.print(files[0].text);
  else await writeFiles(asked, session);
  return exitCode.fine;
}

async function reportStale(paths: readonly string[], session: CommandSession) {
  if (paths.length === 0) {
    await session.print("The generated files are fresh.\n");
    return exitCode.fine;
  }
  const { KnownError } = await import("../../shared/known-error.js");
  throw new KnownError(`No longer what the schema gives: ${paths.join(", ")}.`, {
    code: "STALE_GENERATED_FILE",
    suggestion: "Run `npm run generate`, or `tpgraph schema` with a file for each, and keep the result.",
  });
}

async function writeFiles(files: readonly GeneratedFile[], session: CommandSession): Promise<void> {
  const { writeInOneStep } = await import("../write-in-one-step.js");
  for (const { path, text } of files) {
    await session.print(`written: ${await writeInOneStep(path, [text], session.terminal)}\n`);
  }
}
