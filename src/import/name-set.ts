/** Names that are given once. */
export interface NameSet {
  /** The name, or with a number after it where it is taken. */
  claim(name: string): string;
  has(name: string): boolean;
}

/** A set of names in which some are taken; letter case apart only where `toKey` says so. */
export function createNameSet(
  taken: Iterable<string>,
  separator = "",
  toKey: (name: string) => string = (name) => name,
): NameSet {
  const keys = new Set([...taken].map(toKey));
  const next = new Map<string, number>();
  return {
    has: (name) => keys.has(toKey(name)),
    claim: (name) => {
      let claimed = name;
      let number = next.get(name) ?? 2;
      for (; keys.has(toKey(claimed)); number++) claimed = `${name}${separator}${number}`;
      next.set(name, number);
      keys.add(toKey(claimed));
      return claimed;
    },
  };
}
