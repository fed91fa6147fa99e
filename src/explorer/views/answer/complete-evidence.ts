import type { StatementEdge } from "../../api/shapes.ts";
import type { ReadRow } from "./read-answer.ts";

/**
 * The rows with what they rest on: an answer that does not tell the passages of a row still holds the statements among
 * the entities that the row speaks of.
 */
export function completeEvidence(rows: readonly ReadRow[], edges: readonly StatementEdge[]): readonly ReadRow[] {
  return rows.map((row) => (row.evidence.length > 0 ? row : { ...row, evidence: findAmong(row.ids, edges) }));
}

function findAmong(ids: ReadonlySet<string>, edges: readonly StatementEdge[]): readonly string[] {
  const among = edges.filter(({ subject, object, properties }) => {
    return ids.has(properties.id) || (ids.has(subject.id) && ids.has(object.id));
  });
  return [...new Set(among.flatMap(({ properties }) => properties.evidence))];
}
