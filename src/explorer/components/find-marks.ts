/** A stretch of a text, from its first to after its last UTF-16 unit. */
export type Stretch = readonly [start: number, end: number];

const han = /\p{Script=Han}/u;
const letterOrNumber = /[\p{L}\p{N}]/u;

/**
 * Where the words of a phrase stand in a text, in order and apart. Letter case, accents and width make no difference.
 * Words are found at the beginning of words, Chinese anywhere, and in pairs of characters where it doesn't stand whole.
 */
export function findMarks(text: string, phrase: string): readonly Stretch[] {
  const { folded, places } = foldWithPlaces(text);
  const found = foldLetters(phrase)
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => findWord(folded, word));
  return merge(found.map(([start, end]) => [places[start] as number, places[end] as number]));
}

function findWord(text: string, word: string): readonly Stretch[] {
  const whole = findAll(text, word);
  if (whole.length > 0) return whole;
  const characters = [...word];
  if (characters.length > 2 && characters.every((character) => han.test(character))) {
    return characters.slice(1).flatMap((character, index) => findAll(text, `${characters[index]}${character}`));
  }
  const parts = word.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return parts.length > 1 ? parts.flatMap((part) => findAll(text, part)) : [];
}

function findAll(text: string, word: string): readonly Stretch[] {
  const found: Stretch[] = [];
  const isHan = han.test(word);
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    if (isHan || !letterOrNumber.test(text[start - 1] ?? "")) found.push([start, start + word.length]);
  }
  return found;
}

function merge(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...stretches].sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function foldWithPlaces(text: string): { folded: string; places: readonly number[] } {
  let folded = "";
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const piece = foldLetters(character);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit++) places.push(place);
    place += character.length;
  }
  places.push(place);
  return { folded, places };
}

/** Text without differences of letter case, accents and width. */
export function foldLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
