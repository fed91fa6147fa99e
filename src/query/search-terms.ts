import { foldText } from "./fold-text.js";

/** One word, symbol or stretch of Chinese of a phrase: it is found as a whole, or in as many of its parts as match. */
export interface SearchUnit {
  readonly wholes: readonly string[];
  readonly parts: readonly string[];
}

const HAN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
const WORD = String.raw`(?:(?!${HAN})[\p{L}\p{N}])+`;
const SEGMENT = new RegExp(`${HAN}+|${WORD}(?:[-/._:&'’+]${WORD})*`, "gu");
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
    return isHanSegment(segment) && parts.length > 0 ? [...segment, ...parts] : [...wholes, ...parts];
  });
}

function toUnit(segment: string): SearchUnit {
  if (isHanSegment(segment)) return toHanUnit([...segment]);
  const parts = segment.split(/[^\p{L}\p{N}]/u);
  return parts.length === 1 ? { wholes: [segment], parts: [] } : { wholes: [segment, parts.join("")], parts };
}

function toHanUnit(characters: readonly string[]): SearchUnit {
  if (characters.length === 1) return { wholes: characters, parts: [] };
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return { wholes: [], parts: pairs };
}
