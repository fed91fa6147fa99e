import { type Diagnostic, hasErrors } from "../shared/diagnostic.js";

/** Problems that are listed of one run. */
const maximumListed = 1000;

/** The first problems of very many, and a last one that says how many are left out; it is an error if any of all is. */
export function listFirstProblems(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const next = diagnostics[maximumListed];
  if (next === undefined) return diagnostics;
  const { file, line, column } = next;
  const severity = hasErrors(diagnostics) ? "error" : "warning";
  const message = `${diagnostics.length - maximumListed} more problems from here on are not listed.`;
  const fix = "Mend those above, then check again.";
  const rest: Diagnostic = { code: "MORE_PROBLEMS", severity, file, line, column, message, fix };
  return [...diagnostics.slice(0, maximumListed), rest];
}
