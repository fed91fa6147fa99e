import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/**
 * The text of a query: standard input for `-`, a file's content, or the argument itself.
 *
 * @throws UsageError NO_SUCH_FILE for what looks like a file's name but is none
 */
export async function readQueryText(given: string, terminal: Terminal): Promise<string> {
  if (given === "-") return terminal.readInput();
  if (given.includes("{")) return given;
  return readTextFile(given, terminal);
}

/**
 * Variables given as a JSON object or as `@file`; none when nothing was given.
 *
 * @throws UsageError BAD_VARIABLES or NO_SUCH_FILE
 */
export function readVariables(given: string | undefined, terminal: Terminal): Record<string, unknown> {
  if (given === undefined) return {};
  const text = given.startsWith("@") ? readTextFile(given.slice(1), terminal) : given;
  const variables = parseJson(text);
  if (typeof variables === "object" && variables !== null && !Array.isArray(variables)) {
    return variables as Record<string, unknown>;
  }
  throw new UsageError("The variables are not a JSON object.", {
    code: "BAD_VARIABLES",
    suggestion: `Write --variables '{"name": "value"}', or --variables @file.json.`,
  });
}

function readTextFile(path: string, terminal: Terminal): string {
  const full = resolve(terminal.workingDirectory, path);
  if (existsSync(full) && statSync(full).isFile()) return readFileSync(full, "utf8");
  throw new UsageError(`There is no file "${path}".`, {
    code: "NO_SUCH_FILE",
    suggestion: `Paths are taken from ${terminal.workingDirectory}; a query given as text has braces.`,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
