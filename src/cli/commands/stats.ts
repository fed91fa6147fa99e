import type { DatasetSummary } from "../../query/summarize-dataset.js";
import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import type { GlobalOptions } from "../world-paths.js";

interface StatsOptions extends GlobalOptions {
  readonly json?: boolean;
}

/** Adds `tpgraph stats`. */
export const addStats: AddCommand = (program, session, finish) => {
  program
    .command("stats")
    .description("What is in the dataset: counts by kind, relation and document, and how well it is evidenced.")
    .option("--json", "as JSON")
    .action(finish(async (_: StatsOptions, command) => showStats(command.optsWithGlobals(), session)))
    .addHelpText(
      "after",
      formatExamples([
        ["tpgraph stats", "the counts"],
        ["tpgraph stats --sources texts", "with the share of statements whose passage names both ends"],
      ]),
    );
};

async function showStats(options: StatsOptions, session: CommandSession) {
  const [{ openWorld }, { summarizeDataset }] = await Promise.all([
    import("../open-world.js"),
    import("../../query/summarize-dataset.js"),
  ]);
  const summary = await summarizeDataset(await openWorld(options, session));
  if (options.json) await session.printJson(summary);
  else await session.print(await formatSummary(summary, session));
  return exitCode.fine;
}

async function formatSummary(summary: DatasetSummary, { paint }: CommandSession): Promise<string> {
  const { formatTable } = await import("../format-table.js");
  const tables = toTables(summary).map((table) => formatTable(table, paint, undefined));
  return `${toLines(summary).join("\n")}\n\n${tables.join("\n")}`;
}

function toLines(summary: DatasetSummary): string[] {
  const { grounding } = summary;
  return [
    `version            ${summary.version}`,
    `nodes              ${summary.nodeCount}`,
    `statements         ${summary.statementCount} (${summary.inferredCount} inferred)`,
    `passages           ${summary.passageCount}`,
    `with evidence      ${toPercent(summary.evidenceCoverage)}`,
    `on one passage     ${toPercent(summary.singleSourcedShare)}`,
    `in open lists      ${summary.openListCount}`,
    `in conflict        ${summary.conflictCount}`,
    `grounded           ${grounding === null ? "unknown without --sources" : `${toPercent(grounding.share)} (${grounding.explained} explained)`}`,
  ];
}

function toTables({ kinds, relations, documents }: DatasetSummary) {
  const counted = (what: string, counts: readonly (readonly [string, number])[]) => ({
    columns: [what, "count"],
    rows: counts.filter(([, count]) => count > 0).map(([name, count]) => [name, String(count)]),
  });
  return [
    counted(
      "kind",
      kinds.map(({ kind, count }) => [kind, count] as const),
    ),
    counted(
      "relation",
      relations.map(({ relation, count }) => [relation, count] as const),
    ),
    {
      columns: ["document", "statements", "passages"],
      rows: documents.map(({ document, statements, passages }) => [document.id, String(statements), String(passages)]),
    },
  ];
}

function toPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
