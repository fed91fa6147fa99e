import { Option } from "commander";
import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import type { GlobalOptions } from "../world-paths.js";

interface QueryOptions extends GlobalOptions {
  readonly variables?: string;
  readonly operation?: string;
  readonly format: "table" | "json" | "csv";
  readonly rows?: string;
}

/** Adds `tpgraph query`. */
export const addQuery: AddCommand = (program, session, finish) => {
  program
    .command("query")
    .description("Answers a GraphQL query.")
    .argument("<query>", "a file, `-` for standard input, or the text itself")
    .option("--variables <json>", "a JSON object, or @file")
    .option("--operation <name>", "which operation, where there are several")
    .addOption(new Option("--format <format>", "how to print").choices(["table", "json", "csv"]).default("table"))
    .option("--rows <path>", "which list gives the rows, as in members[].supports[]")
    .action(finish(async (given: string, _: QueryOptions, command) => query(given, command.optsWithGlobals(), session)))
    .addHelpText(
      "after",
      formatExamples([
        ["tpgraph query '{ members(limit: 3) { id name nameZh } }'", "text, as a table"],
        ['tpgraph query question.graphql --variables \'{"theme": "theme:moratorium"}\' --format json', "a file"],
        ["echo '{ dataset { version } }' | tpgraph query -", "from a pipe"],
        [
          "tpgraph query '{ members { name memberOf { name } } }' --rows 'members[].memberOf[]' --format csv",
          "one line for each inner entry",
        ],
      ]),
    );
};

async function query(given: string, options: QueryOptions, session: CommandSession) {
  const [{ openWorld }, { readQueryText, readVariables }, { answerLocally }] = await Promise.all([
    import("../open-world.js"),
    import("../read-query.js"),
    import("../answer-locally.js"),
  ]);
  const source = await readQueryText(given, session.terminal);
  const variables = readVariables(options.variables, session.terminal);
  const world = await openWorld(options, session);
  const result = await answerLocally({ source, variables, operationName: options.operation }, world);
  if (options.format === "json") await session.printJson(result);
  else if (result.data) await session.print(await formatData(result.data, options, session));
  if (!result.errors) return exitCode.fine;
  const { formatGraphqlErrors } = await import("../format-graphql-errors.js");
  await session.printError(formatGraphqlErrors(result.errors, session.terminal));
  return exitCode.problems;
}

async function formatData(data: unknown, { format, rows }: QueryOptions, session: CommandSession): Promise<string> {
  const { formatResultCsv, formatResultTables } = await import("../format-result.js");
  return format === "csv" ? formatResultCsv(data, rows) : formatResultTables(data, rows, session);
}
