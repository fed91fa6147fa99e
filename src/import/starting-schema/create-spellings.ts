import { toFieldName } from "./to-names.js";

/** Tells which names are one, written in several ways: `WORKS_AT`, "works at". */
export interface Spellings {
  /** The name as it was written first. */
  first(told: string): string;
  /** All names that came up, and how each was written first. */
  readonly all: ReadonlyMap<string, string>;
}

/** Spellings of names, none known yet. Names with other signs than those of ASCII are one only when they are equal. */
export function createSpellings(): Spellings {
  const firstByKey = new Map<string, string>();
  const all = new Map<string, string>();
  return {
    all,
    first: (told) => {
      const known = all.get(told);
      if (known !== undefined) return known;
      const key = (/^[ -~]+$/.test(told) && toFieldName(told, "")) || told;
      const first = firstByKey.get(key) ?? told;
      firstByKey.set(key, first);
      all.set(told, first);
      return first;
    },
  };
}
