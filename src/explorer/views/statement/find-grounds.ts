import type { StatementEdge } from "../../api/shapes.ts";

/**
 * The stated statements from which an inferred one most likely follows: those, among the ones that share its passages,
 * that lead from its subject to its object over one node between. Where there is no such chain, those that touch
 * either end.
 */
export function findGrounds(inferred: StatementEdge, candidates: readonly StatementEdge[]): readonly StatementEdge[] {
  const [start, end] = [inferred.subject.id, inferred.object.id];
  const stated = candidates.filter(({ properties }) => !properties.inferred);
  const fromStart = toOtherEnds(stated, start);
  const fromEnd = toOtherEnds(stated, end);
  const between = new Set([...fromStart].filter((id) => fromEnd.has(id)));
  const chain = stated.filter((edge) => isBetween(edge, start, between) || isBetween(edge, end, between));
  return chain.length > 0 ? chain : stated.filter((edge) => touches(edge, start) || touches(edge, end));
}

function toOtherEnds(edges: readonly StatementEdge[], id: string): ReadonlySet<string> {
  const touching = edges.filter((edge) => touches(edge, id));
  return new Set(touching.map(({ subject, object }) => (subject.id === id ? object.id : subject.id)));
}

function isBetween({ subject, object }: StatementEdge, end: string, between: ReadonlySet<string>): boolean {
  return (subject.id === end && between.has(object.id)) || (object.id === end && between.has(subject.id));
}

function touches({ subject, object }: StatementEdge, id: string): boolean {
  return subject.id === id || object.id === id;
}
