import type { FingerprintResult } from "../../dataset/write-fingerprints.js";
import { formatDiagnostic, hasErrors } from "../../shared/diagnostic.js";
import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import type { GlobalOptions } from "../world-paths.js";

interface FingerprintOptions extends GlobalOptions {
  readonly update?: boolean;
  readonly prune?: boolean;
  readonly json?: boolean;
}

/** Adds `tpgraph fingerprint`. */
export const addFingerprint: AddCommand = (program, session, finish) => {
  program
    .command("fingerprint")
    .description("Writes down the fingerprints of the passages that statements use; needs --sources.")
    .option("--update", "also renew those that no longer match, after you have read the passages again")
    .option("--prune", "also take out those that no statement uses")
    .option("--json", "as JSON")
    .action(finish(async (_: FingerprintOptions, command) => fingerprint(command.optsWithGlobals(), session)))
    .addHelpText(
      "after",
      formatExamples([
        ["tpgraph fingerprint --sources texts", "after new evidence was written"],
        ["tpgraph fingerprint --sources texts --update --prune", "after a text was read anew"],
      ]),
    );
};

async function fingerprint(options: FingerprintOptions, session: CommandSession) {
  const [{ findWorldPaths, getSourcesFolder }, { readOntology }, { writeFingerprints }] = await Promise.all([
    import("../world-paths.js"),
    import("../read-ontology.js"),
    import("../../dataset/write-fingerprints.js"),
  ]);
  const paths = findWorldPaths(options, session.terminal);
  const sources = getSourcesFolder(paths);
  const result = writeFingerprints(paths.data, sources, await readOntology(paths, session), {
    isUpdating: options.update === true,
    isPruning: options.prune === true,
  });
  if (options.json) await session.printJson(result);
  else await session.print(formatResult(result, options));
  return hasErrors(result.diagnostics) ? exitCode.problems : exitCode.fine;
}

function formatResult(result: FingerprintResult, { update, prune }: FingerprintOptions): string {
  const { written, added, changed, unused, diagnostics } = result;
  return [
    ...diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n\n`),
    `added    ${added}\n`,
    `changed  ${changed}${changed === 0 ? "" : update ? " (renewed)" : " (left; --update renews them)"}\n`,
    `unused   ${unused}${unused === 0 ? "" : prune ? " (taken out)" : " (left; --prune takes them out)"}\n`,
    written.length === 0 ? "no file changed\n" : `written  ${written.join(", ")}\n`,
  ].join("");
}
