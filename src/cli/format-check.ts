import type { DocumentCoverage } from "../dataset/check-coverage.js";
import type { LoadResult } from "../graphql/world.js";
import { type Diagnostic, formatDiagnostic } from "../shared/diagnostic.js";
import type { StoreCounts } from "../store/graph-store.js";
import type { CommandSession } from "./command-session.js";
import { formatCoverage } from "./format-coverage.js";

/** What `tpgraph check` found. */
export interface CheckReport {
  readonly errors: number;
  readonly warnings: number;
  /** By file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when the world does not load. */
  readonly version?: string;
  readonly counts?: StoreCounts;
  readonly questions?: number;
  /** When asked for. */
  readonly coverage?: readonly DocumentCoverage[];
}

/** What loading found, counted. */
export function toCheckReport(
  { world, diagnostics }: LoadResult,
  coverage: readonly DocumentCoverage[] | undefined,
): CheckReport {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return {
    errors,
    warnings: diagnostics.length - errors,
    diagnostics,
    ...(world && {
      version: world.dataset.version,
      counts: world.store.counts,
      questions: world.dataset.questions.length,
    }),
    ...(coverage && { coverage }),
  };
}

/** The findings as text, with a line of figures at the end. */
export function formatCheck(report: CheckReport, session: CommandSession): string {
  const problems = report.diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n\n`).join("");
  const coverage = report.coverage ? `${formatCoverage(report.coverage, session)}\n` : "";
  return `${problems}${coverage}${formatSummary(report, session)}\n`;
}

function formatSummary(
  { errors, warnings, version, counts, questions = 0 }: CheckReport,
  { paint }: CommandSession,
): string {
  const found = [count(errors, "error"), count(warnings, "warning")].join(", ");
  if (counts === undefined) return `${paint.red(found)}; nothing loads until the errors are mended`;
  const { nodes, statements, inferred, passages } = counts;
  const figures = `${count(nodes, "node")}, ${count(statements, "statement")} (${inferred} inferred), ${count(passages, "passage")}, ${count(questions, "question")}`;
  return `${paint.green(found)}; ${figures}; version ${version}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
