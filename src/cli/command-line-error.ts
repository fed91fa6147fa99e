import type { CommanderError } from "commander";
import { UsageError } from "./usage-error.js";

const codes: Readonly<Record<string, string>> = {
  "commander.unknownCommand": "UNKNOWN_COMMAND",
  "commander.unknownOption": "UNKNOWN_OPTION",
  "commander.missingArgument": "MISSING_ARGUMENT",
  "commander.optionMissingArgument": "OPTION_WITHOUT_VALUE",
  "commander.excessArguments": "UNEXPECTED_ARGUMENT",
  "commander.invalidArgument": "BAD_ARGUMENT",
};

/** What commander says of a command line, as a known error. */
export function toUsageError(error: CommanderError): UsageError {
  const [problem = "", hint] = error.message.replace(/^error: /, "").split("\n");
  const nearest = hint && /\(Did you mean (?:one of )?(.*)\?\)/.exec(hint)?.[1];
  return new UsageError(toSentence(problem), {
    code: codes[error.code] ?? "BAD_ARGUMENT",
    suggestion: nearest
      ? `Did you mean ${nearest}?`
      : "`tpgraph --help` and `tpgraph <command> --help` list what is accepted.",
  });
}

function toSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith(".") ? "" : "."}`;
}
