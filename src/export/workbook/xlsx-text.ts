/** Characters that a cell of a workbook holds at most. */
const mostCharacters = 32_767;

const cutMark = " … [cut]";

/**
 * A text as a cell of a workbook holds it: characters that XML cannot carry as `_xHHHH_`, cut where it is too long.
 *
 * Text that only looks like such an escape is escaped itself, so that readers of the format have it back as it was.
 *
 * @see ECMA-376, part 1, 22.9.2.19, ST_Xstring
 */
export function toXlsxText(text: string): string {
  const whole = text.length > mostCharacters ? cut(text) : text;
  // The library keeps texts as keys of a plain object, in which these are there before the first is written.
  if (whole in Object.prototype) return `${toEscape(whole.charAt(0))}${whole.slice(1)}`;
  return hostile.test(whole) ? whole.replace(everyHostile, toEscape) : whole;
}

function cut(text: string): string {
  const kept = text.slice(0, mostCharacters - cutMark.length);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}${cutMark}`;
}

/** What XML forbids, what its parsers change, and what the library would leave out; inside a class of an expression. */
const unwritable = String.raw`\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd\p{Noncharacter_Code_Point}\ud800-\udfff`;
const lookalike = `_(?=x[0-9A-Fa-f]{4}[_${unwritable}])`;
const hostile = new RegExp(`[${unwritable}]|${lookalike}`, "u");
const everyHostile = new RegExp(`[${unwritable}]|${lookalike}`, "gu");

function toEscape(character: string): string {
  return character.split("").map(toCode).join("");
}

function toCode(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
