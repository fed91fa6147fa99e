import type { QuestionRecord } from "../dataset/dataset.js";
import { UsageError } from "./usage-error.js";

/**
 * The parameters of a question as typed after its name, `--name value` or `--name=value`, each as often as given.
 *
 * Names may be in kebab-case.
 *
 * @throws UsageError UNEXPECTED_ARGUMENT or OPTION_WITHOUT_VALUE
 */
export function parseParameters(typed: readonly string[], question: QuestionRecord): URLSearchParams {
  const parameters = new URLSearchParams();
  for (let index = 0; index < typed.length; index++) {
    const [flag = "", inline] = splitOnce(typed[index] as string, "=");
    if (!flag.startsWith("--")) throw toUnexpected(flag, question);
    const value = inline ?? typed[++index];
    if (value === undefined) throw toMissingValue(flag);
    parameters.append(toParameterName(flag.slice(2), question), value);
  }
  return parameters;
}

function toParameterName(typed: string, { parameters }: QuestionRecord): string {
  if (parameters.some(({ name }) => name === typed)) return typed;
  return typed.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function splitOnce(text: string, separator: string): readonly string[] {
  const index = text.indexOf(separator);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function toUnexpected(text: string, { slug, parameters }: QuestionRecord): UsageError {
  const names = parameters.map(({ name }) => `--${name} <value>`).join(", ");
  return new UsageError(`"${text}" is not expected after "${slug}".`, {
    code: "UNEXPECTED_ARGUMENT",
    suggestion: names === "" ? "The question takes no parameters." : `The question takes ${names}.`,
  });
}

function toMissingValue(flag: string): UsageError {
  return new UsageError(`The parameter ${flag} has no value.`, {
    code: "OPTION_WITHOUT_VALUE",
    suggestion: `Write ${flag} <value>.`,
  });
}
