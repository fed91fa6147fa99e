/** Remembers for a while which keys it was asked for. */
export interface SeenKeys {
  /** Whether the key was asked for before, not too long ago. */
  isAgain(key: string): boolean;
}

/** @param mostCharacters of keys that are remembered; the older half is forgotten at once */
export function createSeenKeys(mostCharacters: number): SeenKeys {
  let young = new Set<string>();
  let old = new Set<string>();
  let characters = 0;

  function remember(key: string): void {
    young.add(key);
    characters += key.length;
    if (characters <= mostCharacters / 2) return;
    old = young;
    young = new Set();
    characters = 0;
  }
  return {
    isAgain(key) {
      if (young.has(key)) return true;
      const isOld = old.has(key);
      remember(key);
      return isOld;
    },
  };
}
