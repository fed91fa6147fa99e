/** A JSON array in pieces, one entry to a line. */
export function writeJsonList<T>(
  items: Iterable<T>,
  toEntry: (item: T) => unknown,
): Generator<string, void, undefined> {
  return writeList(items, (item) => JSON.stringify(toEntry(item)));
}

/** A JSON array in pieces, one entry to a line, of entries that are JSON already. */
export function* writeList<T>(items: Iterable<T>, toJson: (item: T) => string): Generator<string, void, undefined> {
  let separator = "[\n";
  for (const item of items) {
    yield separator + toJson(item);
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]" : "\n]";
}

/** A JSON object in pieces, one member to a line. */
export function* writeJsonObject<T>(
  items: Iterable<T>,
  toMember: (item: T) => readonly [name: string, value: unknown],
): Generator<string, void, undefined> {
  let separator = "{\n";
  for (const item of items) {
    const [name, value] = toMember(item);
    yield `${separator}${JSON.stringify(name)}:${JSON.stringify(value)}`;
    separator = ",\n";
  }
  yield separator === "{\n" ? "{}" : "\n}";
}
