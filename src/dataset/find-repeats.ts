/** Items whose key an earlier item has, each with the first that has it; items without a key are passed over. */
export function findRepeats<T>(
  items: readonly T[],
  toKey: (item: T) => string | undefined,
): { readonly first: T; readonly repeat: T }[] {
  const firsts = new Map<string, T>();
  const repeats: { first: T; repeat: T }[] = [];
  for (const item of items) {
    const key = toKey(item);
    if (key === undefined) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else repeats.push({ first, repeat: item });
  }
  return repeats;
}
