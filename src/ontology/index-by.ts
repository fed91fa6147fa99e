/** Items by a name of theirs, as an object without a prototype, so that no name finds what nobody put there. */
export function indexBy<T>(items: readonly T[], toName: (item: T) => string): Record<string, T> {
  const index: Record<string, T> = Object.create(null);
  for (const item of items) index[toName(item)] = item;
  return index;
}
