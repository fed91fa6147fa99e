/** Values by a key of theirs; keys in the order in which they first occur, values in their order. */
export function groupBy<Value, Key>(
  values: readonly Value[],
  toKey: (value: Value) => Key,
): Map<Key, [Value, ...(readonly Value[])]> {
  const groups = new Map<Key, [Value, ...Value[]]>();
  for (const value of values) {
    const key = toKey(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
