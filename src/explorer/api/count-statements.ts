interface Edge {
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

/** How many of some statements each node is an end of; a statement of a node about itself counts once. */
export function countStatements(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { subject, object } of edges) {
    for (const id of new Set([subject.id, object.id])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
