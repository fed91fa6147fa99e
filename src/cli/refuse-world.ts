import { type Diagnostic, formatDiagnostic } from "../shared/diagnostic.js";
import { KnownError } from "../shared/known-error.js";
import type { CommandSession } from "./command-session.js";

/**
 * Prints what keeps a world from loading, and gives up.
 *
 * @throws KnownError WORLD_NOT_LOADED, always
 */
export async function refuseWorld(diagnostics: readonly Diagnostic[], session: CommandSession): Promise<never> {
  await session.printError(diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n\n`).join(""));
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  throw new KnownError(`The world has ${errors} ${errors === 1 ? "fault" : "faults"} and was not loaded.`, {
    code: "WORLD_NOT_LOADED",
    suggestion: "Mend what is listed above; `tpgraph check` lists it again.",
  });
}
