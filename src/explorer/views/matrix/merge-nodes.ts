import type { NodeSummary } from "../../api/shapes.ts";

/** The nodes of several lists, each once, in the order in which they first occur. */
export function mergeNodes(...lists: readonly (readonly NodeSummary[])[]): readonly NodeSummary[] {
  return [...new Map(lists.flat().map((node) => [node.id, node])).values()];
}
