/** A sorted copy, by id in code units, so that the order is the same on every machine. */
export function sortById<Item extends { readonly id: string }>(items: Iterable<Item>): Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
