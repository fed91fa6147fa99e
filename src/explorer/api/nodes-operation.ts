import type { Operation } from "./ask.ts";
import { nodeFields } from "./selections.ts";
import type { NodeSummary } from "./shapes.ts";

/** The nodes with these ids in their order; null for ids that lead nowhere. */
export const nodesOperation: Operation<{ nodes: readonly (NodeSummary | null)[] }, { ids: readonly string[] }> = {
  text: `query Nodes($ids: [ID!]!) { nodes(ids: $ids) { ${nodeFields} } }`,
};
