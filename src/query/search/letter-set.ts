/** Words of three letters and more, and of letters alone: figures are meant as they are typed. */
const WORD = /^(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])\p{L}){3,}$/u;

/** Whether a folded word may be a mistyped one, or meant by one. */
export function canBeMistyped(word: string): boolean {
  return WORD.test(word);
}

/** Which letters a word has, a bit for each of a to z and shared ones for the others; 0 for a word that nobody mistypes. */
export function toLetterSet(word: string): number {
  if (!canBeMistyped(word)) return 0;
  let set = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (letter & 3));
  }
  return set >>> 0;
}

/** How many letters are in one of two sets alone; one mistyped letter makes a difference of two at most. */
export function countDifferences(a: number, b: number): number {
  let bits = a ^ b;
  bits -= (bits >>> 1) & 0x55_55_55_55;
  bits = (bits & 0x33_33_33_33) + ((bits >>> 2) & 0x33_33_33_33);
  return Math.imul((bits + (bits >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}
