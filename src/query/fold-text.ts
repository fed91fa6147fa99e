import { Converter } from "opencc-js/t2cn";

/** Texts in which letter case and white space are all that can differ, and those that also have Chinese characters in common use. */
const ASCII = /^[\x20-\x7e]*$/;
const PLAIN = /^[\x20-\x7e\u4e00-\u9fff]*$/;
const HAN = /\p{Script=Han}/u;

/**
 * Text with differences of writing removed, for comparing: width and compatibility forms, letter case, accents,
 * Traditional and Simplified characters, dashes and white space.
 *
 * Characters are folded one by one, so that a stretch of text folds the same wherever it stands.
 */
export function foldText(text: string): string {
  const lower = PLAIN.test(text) ? text.toLowerCase() : foldForms(text);
  const folded = ASCII.test(lower) ? lower : simplify(lower);
  return folded.replace(/\s+/g, " ").trim();
}

function foldForms(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[\u2010-\u2015\u2212]/g, "-");
}

function simplify(text: string): string {
  let folded = "";
  for (const character of text) folded += character < "\u2e80" ? character : toSimplified(character);
  return folded;
}

const simplified = new Map<string, string>();
let converter: ((text: string) => string) | undefined;

function toSimplified(character: string): string {
  const known = simplified.get(character);
  if (known !== undefined) return known;
  const folded = HAN.test(character) ? getConverter()(character) : character;
  simplified.set(character, folded);
  return folded;
}

/** Made when it is first needed: it takes about 10 ms. */
function getConverter(): (text: string) => string {
  if (converter !== undefined) return converter;
  const created: (text: string) => string = Converter({ from: "t", to: "cn" });
  converter = created;
  return created;
}
