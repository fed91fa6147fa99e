import type { Problem } from "../import/problem.js";

/** Items that are named for each sort of problem; the report beside the world has all. */
const mostExamples = 3;

/** Problems of an import by what they are, the most frequent first, each with its first items. */
export function formatImportProblems(problems: readonly Problem[]): string {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.code}  ${problem.what}`;
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [problem]);
    else others.push(problem);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, group]) => `${group.length} × ${key}\n${formatExamples(group)}`)
    .join("\n");
}

function formatExamples(group: readonly Problem[]): string {
  const lines = group
    .slice(0, mostExamples)
    .map(({ item, message }) => `  ${shorten(message ? `${item}: ${message}` : item)}\n`);
  const more = group.length - mostExamples;
  return lines.join("") + (more > 0 ? `  and ${more} more\n` : "");
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
