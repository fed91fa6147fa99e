import type { TextClasses } from "./text-index.js";

/** Letters at which a word is worth half of what it would be worth alone. */
const middlingLength = 16;

/** Gives texts of one weight and length one class, so that each text needs but a small number. */
export function createTextClassifier() {
  const classesByWeight = new Map<number, Map<number, number>>();
  const [merits, letterCounts, areNames]: [number[], number[], number[]] = [[], [], []];
  return {
    classify(weight: number, isName: boolean, letters: number): number {
      const classByLetters = classesByWeight.get(weight) ?? new Map<number, number>();
      const known = classByLetters.get(letters);
      if (known !== undefined) return known;
      const number = merits.length;
      classesByWeight.set(weight, classByLetters.set(letters, number));
      merits.push((weight * middlingLength) / (middlingLength + letters));
      letterCounts.push(letters);
      areNames.push(isName ? 1 : 0);
      return number;
    },
    toClasses: (): TextClasses => ({
      merits: Float32Array.from(merits),
      letterCounts: Uint32Array.from(letterCounts),
      areNames: Uint8Array.from(areNames),
    }),
  };
}
