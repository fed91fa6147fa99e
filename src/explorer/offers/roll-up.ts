/** For each concept, those right above it. */
export type Broader = ReadonlyMap<string, readonly string[]>;

/**
 * What belongs to each concept or to one below it, by the concept's id; each thing counts once for a concept.
 *
 * A circle of concepts ends where it began.
 */
export function rollUp<Thing>(
  own: ReadonlyMap<string, Iterable<Thing>>,
  broader: Broader,
): ReadonlyMap<string, ReadonlySet<Thing>> {
  const totals = new Map<string, Set<Thing>>();
  for (const [concept, things] of own) {
    for (const above of listUpward(concept, broader)) {
      const total = totals.get(above) ?? new Set();
      totals.set(above, total);
      for (const thing of things) total.add(thing);
    }
  }
  return totals;
}

/** A map from each subject to its objects. */
export function toObjectLists(
  edges: readonly { readonly subject: { readonly id: string }; readonly object: { readonly id: string } }[],
): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const { subject, object } of edges) {
    const list = lists.get(subject.id);
    if (list) list.push(object.id);
    else lists.set(subject.id, [object.id]);
  }
  return lists;
}

/** A concept and all above it, each once. */
function listUpward(concept: string, broader: Broader): ReadonlySet<string> {
  const reached = new Set([concept]);
  for (const id of reached) {
    for (const above of broader.get(id) ?? []) reached.add(above);
  }
  return reached;
}
