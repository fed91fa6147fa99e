import { longestPackedText } from "./packed-texts.js";
import { toPair, toPairText } from "./pair-numbers.js";

/** One word, symbol or stretch of Chinese of a phrase: it is found as a whole, or in as many of its parts as match. */
export interface SearchUnit {
  readonly wholes: readonly string[];
  readonly parts: readonly string[];
  /** What it counts for in the phrase: longer symbols and stretches of Chinese count for more than a word. */
  readonly size: number;
  /** How many letters of a text are found with the whole. */
  readonly letters: number;
}

/** Takes a term of a text, and how many of the text's letters it stands for; 0 when other terms stand for them. */
export type TakeTerm = (term: string, letters: number) => void;

/** Takes a term of two code units, or, behind a 0, of a single one. */
export type TakePair = (first: number, second: number, letters: number) => void;

/** What most Chinese texts consist of. */
const COMMON_HAN = /^[\u4e00-\u9fff]+$/;
const SURROGATE = /[\ud800-\udfff]/;

const HAN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
const WORD = String.raw`(?:(?!${HAN})[\p{L}\p{N}])+`;
const CHARACTER = new RegExp(`^${HAN}$`, "u");
const SEGMENT = new RegExp(`${HAN}+|${WORD}(?:[-/._:&'’+()]{1,2}${WORD})*`, "gu");
const IS_HAN = new RegExp(`^${HAN}`, "u");
const SINGLE_TERM = new RegExp(`^(?:${HAN}{1,2}|${WORD})$`, "u");
const SEPARATOR = /[^\p{L}\p{N}]/u;
const SEPARATORS = /[^\p{L}\p{N}]+/u;

/** The stretches of a text that are words, symbols as a whole, or Chinese or Japanese without a break; as they stand. */
export function splitSegments(text: string): readonly string[] {
  return COMMON_HAN.test(text) ? [text] : (text.match(SEGMENT) ?? []);
}

/** Whether a segment is written in Chinese characters or kana, without spaces between words. */
export function isHanSegment(segment: string): boolean {
  return IS_HAN.test(segment);
}

/** Whether a term is one Chinese character or kana. */
export function isCharacter(term: string): boolean {
  return CHARACTER.test(term);
}

/** Whether a folded phrase is a word, a pair of Chinese characters or a single one, and nothing else. */
export function isSingleTerm(folded: string): boolean {
  return folded.length <= longestPackedText && SINGLE_TERM.test(folded);
}

/** How many letters of a text are found with a single term. */
export function countCharacters(term: string): number {
  return isHanSegment(term) ? [...term].length : term.length;
}

/** What to look for when a folded phrase is asked for, each unit once: Chinese in pairs of characters, or one that stands alone. */
export function toSearchUnits(folded: string): readonly SearchUnit[] {
  return [...new Set(splitSegments(folded))].map(toUnit);
}

/**
 * Gives the terms under which a folded text is found: words, symbols whole and in parts, Chinese in pairs of characters.
 *
 * The last character of a stretch of Chinese is a term too, so that every character begins one.
 */
export function takeIndexTerms(folded: string, take: TakeTerm, takePair = toTakePair(take)): void {
  for (const segment of splitSegments(folded)) {
    if (isHanSegment(segment)) takeHanTerms(segment, take, takePair);
    else if (!SEPARATOR.test(segment)) take(segment, segment.length);
    else takeSymbol(segment, take);
  }
}

function toTakePair(take: TakeTerm): TakePair {
  return (first, second, letters) => take(toPairText(toPair(first, second)), letters);
}

function takeHanTerms(segment: string, take: TakeTerm, takePair: TakePair): void {
  if (SURROGATE.test(segment)) {
    takeWideTerms([...segment], take);
    return;
  }
  let before = segment.charCodeAt(0);
  for (let at = 1; at < segment.length; at++) {
    const unit = segment.charCodeAt(at);
    takePair(before, unit, 2);
    before = unit;
  }
  takePair(0, before, segment.length === 1 ? 1 : 0);
}

/** The same where some characters take two code units. */
function takeWideTerms(characters: readonly string[], take: TakeTerm): void {
  for (let at = 1; at < characters.length; at++) take(`${characters[at - 1]}${characters[at]}`, 2);
  take(characters.at(-1) as string, characters.length === 1 ? 1 : 0);
}

function takeSymbol(segment: string, take: TakeTerm): void {
  const { wholes, parts } = toUnit(segment);
  for (const whole of wholes) take(whole, 0);
  for (const part of parts) take(part, part.length);
}

function toUnit(segment: string): SearchUnit {
  if (isHanSegment(segment)) return toHanUnit([...segment]);
  const parts = segment.split(SEPARATORS);
  if (parts.length === 1) return { wholes: [segment], parts: [], size: 1, letters: segment.length };
  const distinct = [...new Set(parts)];
  const joined = parts.join("");
  return { wholes: [segment, joined], parts: distinct, size: distinct.length, letters: joined.length };
}

function toHanUnit(characters: readonly string[]): SearchUnit {
  if (characters.length === 1) return { wholes: characters, parts: [], size: 1, letters: 1 };
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  const parts = [...new Set(pairs)];
  return { wholes: [], parts, size: parts.length, letters: characters.length };
}
