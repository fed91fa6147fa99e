import type { NodeSummary, StatementEdge } from "../api/shapes.ts";

/** The node at the other end of a statement. */
export function getOtherEnd({ subject, object }: StatementEdge, id: string): NodeSummary {
  return subject.id === id ? object : subject;
}
