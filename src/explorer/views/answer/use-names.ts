import { useRef } from "preact/hooks";
import type { Operation } from "../../api/ask.ts";
import { nodeFields } from "../../api/selections.ts";
import type { NodeSummary } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";

/** Nodes by id; null for an id that leads nowhere, nothing for one that has not been looked up. */
export type Names = ReadonlyMap<string, NodeSummary | null>;

const operation: Operation<{ nodes: readonly (NodeSummary | null)[] }, { ids: readonly string[] }> = {
  text: `query Names($ids: [ID!]!) { nodes(ids: $ids) { ${nodeFields} } }`,
};

/** Looks up what some ids stand for. What was looked up before stays known while others are asked for. */
export function useNames(ids: readonly string[]): Names {
  const known = useRef<Names>(new Map());
  const distinct = [...new Set(ids)].sort();
  const task = useAnswer(operation, { ids: distinct });
  if (task.status === "done") {
    const found = distinct.map((id, index) => [id, task.result.nodes[index] ?? null] as const);
    known.current = new Map([...known.current, ...found]);
  }
  return known.current;
}
