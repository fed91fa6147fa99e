import type { ExportFormat } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { toFileAttributes } from "../to-file-attributes.js";

/** The text that goes with an archive: what it is, how to read it, what is not in it. */
export function toReadme(graph: ExportGraph, format: ExportFormat, instructions: string): string {
  const { generator, version, scope, language, losses } = toFileAttributes(graph, format);
  const lost =
    losses.length === 0 ? "Nothing of the graph is lost." : `What is lost:\n${losses.map(toItem).join("\n")}`;
  return `${generator}: ${format.title}

Version of the dataset: ${version}
What of it: ${scope}
Language of labels: ${language}
Nodes: ${graph.nodeCount}
Statements: ${graph.statementCount}

${instructions.trim()}

${lost}
`;
}

function toItem(loss: string): string {
  return `- ${loss}`;
}
