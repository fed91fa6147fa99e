import type { AnswerError } from "./answer-locally.js";
import { createPaint } from "./paint.js";
import type { Terminal } from "./terminal.js";

/** The errors of an answer as text: code, place in the query, problem, and how to mend it. */
export function formatGraphqlErrors(errors: readonly AnswerError[], terminal: Terminal): string {
  const paint = createPaint(terminal.errorOutput, terminal.environment);
  return errors
    .map(({ message, locations, path, extensions }) => {
      const place = locations?.map(({ line, column }) => `${line}:${column}`).join(", ");
      const where = [place && `at ${place}`, path && `in ${path.join(".")}`].filter(Boolean).join(" ");
      const fix = extensions?.suggestion === undefined ? "" : `  Fix: ${extensions.suggestion}\n`;
      const code = String(extensions?.code ?? "GRAPHQL_VALIDATION_FAILED");
      return `${paint.red("error")} ${paint.bold(code)}${where && ` ${where}`}\n  ${message}\n${fix}`;
    })
    .join("");
}
