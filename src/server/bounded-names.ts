/** Keeps a set of names that callers choose from growing without end. */
export interface BoundedNames {
  /** The name itself while there is room, `(other)` for every new name after that. */
  toBounded(name: string): string;
}

/** @param most names to tell apart */
export function createBoundedNames(most: number): BoundedNames {
  const names = new Set<string>();
  return {
    toBounded(name) {
      if (names.size < most) names.add(name);
      return names.has(name) ? name : "(other)";
    },
  };
}
