import type { NodeSummary, StatementEdge } from "../../api/shapes.ts";
import type { ScopedGraph } from "../../scope/scoped-graph.ts";
import type { ReadRow } from "./read-answer.ts";

/** What the reader chose in the picture of an answer, and which rows speak of it. */
export interface Selected {
  readonly node?: NodeSummary;
  readonly edge?: StatementEdge;
  readonly isInRow: (row: ReadRow) => boolean;
}

const nothing: Selected = { isInRow: () => false };

/** Finds what an id stands for in the picture; nothing where the picture does not have it. */
export function findSelected(id: string | undefined, graph: ScopedGraph | undefined): Selected {
  if (!id || !graph) return nothing;
  const node = graph.nodes.find((candidate) => candidate.id === id);
  if (node) return { node, isInRow: ({ ids }) => ids.has(id) };
  const edge = graph.edges.find(({ properties }) => properties.id === id);
  return edge ? { edge, isInRow: (row) => isOf(edge, row) } : nothing;
}

/** Answers rarely name statements by id: a row is one's own when it names both ends and rests on the same passages. */
function isOf({ subject, object, properties }: StatementEdge, { ids, evidence }: ReadRow): boolean {
  if (ids.has(properties.id)) return true;
  const isSameEvidence = evidence.length === 0 || properties.evidence.some((id) => evidence.includes(id));
  return ids.has(subject.id) && ids.has(object.id) && isSameEvidence;
}
