import { simplifyCharacters } from "./simplify-characters.js";

/** Texts of Chinese characters in common use, those in which letter case and white space are all that can differ, and those of both. */
const HAN = /^[\u4e00-\u9fff]*$/;
const ASCII = /^[\x20-\x7e]*$/;
const PLAIN = /^[\x20-\x7e\u4e00-\u9fff]*$/;

/** White space other than single spaces. */
const UNEVEN = /\s\s|[^\S ]/;

/**
 * Text with differences of writing removed, for comparing: width and compatibility forms, letter case, accents,
 * Traditional and Simplified characters, dashes and white space.
 *
 * Characters are folded one by one, so that a stretch of text folds the same wherever it stands.
 */
export function foldText(text: string): string {
  if (HAN.test(text)) return simplifyCharacters(text);
  const lower = PLAIN.test(text) ? text.toLowerCase() : foldForms(text);
  const folded = ASCII.test(lower) ? lower : simplifyCharacters(lower);
  return (UNEVEN.test(folded) ? folded.replace(/\s+/g, " ") : folded).trim();
}

function foldForms(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[\u2010-\u2015\u2212]/g, "-");
}
