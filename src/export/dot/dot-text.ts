import { unwritableInXml } from "../../shared/xml-text.js";

/**
 * A text between double quotes as DOT reads labels and tooltips: drawn, it is the text again.
 *
 * A backslash and the `&` of what looks like an entity are doubled or spelt out, for drawing gives both a meaning. Control
 * characters become their pictures and what is no character U+FFFD: Graphviz ends a text at U+0000, and SVG could not
 * hold the others.
 *
 * @see https://graphviz.org/docs/attr-types/escString/
 */
export function quoteDotText(text: string): string {
  const escaped = suspicious.test(text) ? text.replace(everyHostile, toEscape) : text;
  return escaped.length > longest ? `"${escaped.replace(everyLongPiece, "$&\\\n")}"` : `"${escaped}"`;
}

/** Graphviz reads at most 16 384 bytes without a backslash; before the end of a line it means nothing. */
const longest = 4000;
const everyLongPiece = new RegExp(String.raw`[^"\\]{${longest}}`, "gu");

const pattern = String.raw`["\\\n${unwritableInXml}]|&(?=#?\w+;)`;
const everyHostile = new RegExp(pattern, "gu");
/** Finds, several times as fast, all that could hold something hostile: most texts hold nothing of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const suspicious = /["\\&\0-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;

const escapes: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "&": "&amp;" };

function toEscape(character: string): string {
  const code = character.charCodeAt(0);
  return escapes[character] ?? (code < 32 ? String.fromCharCode(0x2400 + code) : "\ufffd");
}
