import { Converter } from "opencc-js/t2cn";

/**
 * Text with differences of writing removed, for comparing: width and compatibility forms, letter case, accents,
 * Traditional and Simplified characters, dashes and white space.
 *
 * Characters are folded one by one, so that a stretch of text folds the same wherever it stands.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\p{Script=Han}/gu, toSimplified)
    .replace(/\s+/g, " ")
    .trim();
}

const simplified = new Map<string, string>();
let converter: ((text: string) => string) | undefined;

function toSimplified(character: string): string {
  const known = simplified.get(character);
  if (known !== undefined) return known;
  const folded = getConverter()(character);
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
