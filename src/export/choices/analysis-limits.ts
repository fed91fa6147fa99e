import { KnownError } from "../../shared/known-error.js";
import type { ExportChoices } from "./export-choices.js";

/** How large a graph may be for work that takes more than one pass; all of it where nothing is said. */
export interface AnalysisLimits {
  readonly nodes: number;
  readonly statements: number;
  /** Nodes times statements, for what walks the graph from every node. */
  readonly product: number;
}

/** What one caller of a shared server may ask for: no step of the work holds others up for long. */
export const sharedLimits: AnalysisLimits = { nodes: 10_000, statements: 30_000, product: 100_000_000 };

interface Size {
  readonly nodeCount: number;
  readonly statementCount: number;
}

/**
 * Refuses layouts and figures of graphs that are too large for them.
 *
 * @throws KnownError EXPORT_LIMIT with the figures
 */
export function refuseTooLarge({ layout, measures }: ExportChoices, size: Size, limits: AnalysisLimits): void {
  const { nodeCount, statementCount } = size;
  if (!layout && measures.length === 0) return;
  const isTooLarge = nodeCount > limits.nodes || statementCount > limits.statements;
  const isTooLong = measures.includes("betweenness") && nodeCount * statementCount > limits.product;
  if (!isTooLarge && !isTooLong) return;
  const most = isTooLarge
    ? `Layouts and figures are made for at most ${limits.nodes} nodes and ${limits.statements} statements`
    : `Betweenness is found where nodes times statements are at most ${limits.product}`;
  throw new KnownError(`${most}; this is ${nodeCount} nodes and ${statementCount} statements.`, {
    code: "EXPORT_LIMIT",
    suggestion: "Ask for a part, or export on a machine of your own with `tpgraph export`.",
    details: { nodes: nodeCount, statements: statementCount, limits },
  });
}
