import { type Command, Option } from "commander";
import type { Language } from "../../query/looks.js";
import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import type { GlobalOptions } from "../world-paths.js";

interface AskOptions extends GlobalOptions {
  readonly variables?: string;
  readonly lang?: Language;
  readonly json?: boolean;
}

/** Adds `tpgraph ask`. */
export const addAsk: AddCommand = (program, session, finish) => {
  program
    .command("ask")
    .description("A question of the catalogue, answered with its passages; without a name, the questions there are.")
    .argument("[slug]", "name of the question")
    .argument("[parameters...]", "`--name value` for each parameter of the question")
    .allowUnknownOption()
    .option("--variables <json>", "parameters as a JSON object, or @file")
    .addOption(new Option("--lang <language>", "language (by default that of LANG)").choices(["en", "zh"]))
    .option("--json", "as JSON")
    .action(
      finish(async (slug: string | undefined, parameters: string[], _: AskOptions, command: Command) => {
        const options = command.optsWithGlobals<AskOptions>();
        if (slug === undefined) return listQuestions(options, session);
        return ask(slug, parameters, options, session);
      }),
    )
    .addHelpText(
      "after",
      formatExamples([
        ["tpgraph ask", "the questions"],
        ["tpgraph ask members-backing-permanent-moratorium", "one of them, with its passages"],
        ["tpgraph ask members-backing-permanent-moratorium --lang zh --sources texts", "with what the passages say"],
        ["tpgraph ask members-backing-permanent-moratorium --json", "for a program"],
      ]),
    );
};

async function listQuestions(options: AskOptions, session: CommandSession) {
  const [{ openWorld }, { findLanguage }, { formatQuestions }] = await Promise.all([
    import("../open-world.js"),
    import("../find-language.js"),
    import("../format-questions.js"),
  ]);
  const { dataset } = await openWorld(options, session);
  const language = findLanguage(options.lang, session.terminal);
  if (options.json) await session.printJson(dataset.questions);
  else await session.print(formatQuestions(dataset.questions, language, session));
  return exitCode.fine;
}

async function ask(slug: string, parameters: readonly string[], options: AskOptions, session: CommandSession) {
  const [{ openWorld }, { findLanguage }, { answerQuestion }, { formatAnswer }, { readVariables }] = await Promise.all([
    import("../open-world.js"),
    import("../find-language.js"),
    import("../answer-question.js"),
    import("../format-answer.js"),
    import("../read-query.js"),
  ]);
  const language = findLanguage(options.lang, session.terminal);
  const variables = readVariables(options.variables, session.terminal);
  const world = await openWorld(options, session);
  const answer = await answerQuestion({ slug, parameters, variables, language }, world);
  if (options.json) await session.printJson(answer);
  else if (answer.data) await session.print(formatAnswer(answer, language, session));
  if (answer.errors === undefined) return exitCode.fine;
  const { formatGraphqlErrors } = await import("../format-graphql-errors.js");
  await session.printError(formatGraphqlErrors(answer.errors, session.terminal));
  return exitCode.problems;
}
