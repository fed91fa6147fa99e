/**
 * A text between the tags of XML 1.0, so that parsing and `unescapeXmlText` give it back.
 *
 * What XML cannot hold (most control characters, U+FFFE, U+FFFF, halves of surrogate pairs) stands as `_xHHHH_`, its
 * code, and the `_` of a text that looks like that as `_x005F_`.
 *
 * @see ECMA-376, part 1, 22.9.2.19, ST_Xstring
 */
export function escapeXmlText(text: string): string {
  return suspicious.test(text) ? text.replace(everyHostile, toTextEscape) : text;
}

/** The same between double quotes, where parsers would take tabs and line ends for spaces. */
export function escapeXmlAttribute(text: string): string {
  return suspicious.test(text) ? text.replace(everyHostile, toAttributeEscape) : text;
}

/** What parsed text or a parsed attribute held before it was escaped. */
export function unescapeXmlText(parsed: string): string {
  return parsed.includes("_x") ? parsed.replace(coded, toCharacter) : parsed;
}

/** Characters that XML 1.0 cannot hold, as the inside of a class of a regular expression with the `u` flag. */
export const unwritableInXml = String.raw`\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\uD800-\uDFFF`;
const lookalike = `_(?=x[0-9A-Fa-f]{4}[_${unwritableInXml}])`;
const everyHostile = new RegExp(`[&<>"\t\n\r${unwritableInXml}]|${lookalike}`, "gu");
/** Finds, several times as fast, all that could hold something hostile: most texts hold nothing of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const suspicious = /[&<>"\0-\x1F\uD800-\uDFFF\uFFFE\uFFFF]|_x/;
const coded = /_x([0-9A-Fa-f]{4})_/g;

const textEscapes: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" },
  ...{ '"': '"', "\t": "\t", "\n": "\n" },
};

const attributeEscapes: Readonly<Record<string, string>> = {
  ...textEscapes,
  ...{ '"': "&quot;", "\t": "&#9;", "\n": "&#10;" },
};

function toTextEscape(character: string): string {
  return textEscapes[character] ?? toCode(character);
}

function toAttributeEscape(character: string): string {
  return attributeEscapes[character] ?? toCode(character);
}

function toCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

function toCharacter(_: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}
