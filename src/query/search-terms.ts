import { foldText } from "./fold-text.js";

/** One word, symbol or stretch of Chinese of a phrase: it is found as a whole, or in as many of its parts as match. */
export interface SearchUnit {
  readonly wholes: readonly string[];
  readonly parts: readonly string[];
}

const HAN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
const WORD = String.raw`(?:(?!${HAN})[\p{L}\p{N}])+`;
const SEGMENT = new RegExp(`${HAN}+|${WORD}(?:[-/._:&'’+()]{1,2}${WORD})*`, "gu");
const IS_HAN = new RegExp(`^${HAN}`, "u");

/** The stretches of a text that are words, symbols as a whole, or Chinese or Japanese without a break; as they stand. */
export function splitSegments(text: string): readonly string[] {
  return text.match(SEGMENT) ?? [];
}

/** Whether a segment is written in Chinese characters or kana, without spaces between words. */
export function isHanSegment(segment: string): boolean {
  return IS_HAN.test(segment);
}

/** What to look for when a phrase is asked for: Chinese in pairs of characters, single ones only when they stand alone. */
export function toSearchUnits(phrase: string): readonly SearchUnit[] {
  return splitSegments(foldText(phrase)).map(toUnit);
}

/** The terms under which a text is found: words, symbols whole and in parts, Chinese in single characters and pairs. */
export function toIndexTerms(text: string): readonly string[] {
  return splitSegments(foldText(text)).flatMap((segment) => {
    const { wholes, parts } = toUnit(segment);
    const singles = isHanSegment(segment) ? [...segment].map(toHanTerm) : wholes;
    return [...singles, ...parts];
  });
}

/**
 * The term for one or two folded Chinese characters.
 *
 * It is written in figures: a tree of terms with a branch for every Chinese character would be searched one by one.
 */
export function toHanTerm(characters: string): string {
  return Array.from(characters, (character) => `#${character.codePointAt(0)}`).join("");
}

/** Share of a phrase that was found, 0 to 1; longer symbols and stretches of Chinese weigh more than a word. */
export function toCoverage(units: readonly SearchUnit[], found: ReadonlySet<string>): number {
  const sizes = units.map(({ parts }) => Math.max(1, parts.length));
  const shares = units.map(({ wholes, parts }, index) =>
    wholes.some((term) => found.has(term)) ? (sizes[index] as number) : parts.filter((term) => found.has(term)).length,
  );
  return sizes.length === 0 ? 0 : toSum(shares) / toSum(sizes);
}

function toSum(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function toUnit(segment: string): SearchUnit {
  if (isHanSegment(segment)) return toHanUnit([...segment]);
  const parts = segment.split(/[^\p{L}\p{N}]+/u);
  return parts.length === 1 ? { wholes: [segment], parts: [] } : { wholes: [segment, parts.join("")], parts };
}

function toHanUnit(characters: readonly string[]): SearchUnit {
  if (characters.length === 1) return { wholes: characters.map(toHanTerm), parts: [] };
  const pairs = characters.slice(1).map((character, index) => toHanTerm(`${characters[index]}${character}`));
  return { wholes: [], parts: pairs };
}
