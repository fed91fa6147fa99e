import type { KnownError } from "../shared/known-error.js";
import type { Paint } from "./paint.js";

/** A known error as text: code, problem, and how to mend it. */
export function formatError(error: KnownError, paint: Paint): string {
  const lines = [
    `${paint.red("error")} ${paint.bold(error.code)}`,
    ...error.message.split("\n").map((line) => `  ${line}`),
  ];
  if (error.suggestion) lines.push(`  Fix: ${error.suggestion}`);
  return `${lines.join("\n")}\n`;
}
