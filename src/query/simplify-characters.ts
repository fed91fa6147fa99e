import { Converter } from "opencc-js/t2cn";

const HAN = /\p{Script=Han}/u;

/** Characters in common use, which stand for themselves in a single code unit. */
const firstCommon = 0x4e_00;
const commonCount = 0x52_00;

/** Nothing before this code unit is simplified. */
const firstEastern = 0x2e_80;

/** By common character: the one that it is folded to; 0 for those not met yet and the few that one unit cannot hold. */
const simplifiedUnits = new Uint16Array(commonCount);
const simplifiedOthers = new Map<string, string>();

/** So many code units are made a text at a time, as they are arguments of one call. */
const longestStretch = 4096;

let converter: ((text: string) => string) | undefined;

/** Traditional characters as Simplified ones, each by itself. */
export function simplifyCharacters(text: string): string {
  let simplified = "";
  for (let start = 0; start < text.length; ) {
    const end = endStretch(text, start);
    simplified += simplifyStretch(start === 0 && end === text.length ? text : text.slice(start, end));
    start = end;
  }
  return simplified;
}

/** Where a stretch ends, which does not part the two units of a character. */
function endStretch(text: string, start: number): number {
  const end = Math.min(start + longestStretch, text.length);
  return end < text.length && isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
}

function simplifyStretch(text: string): string {
  const units = new Array<number>(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const common = unit - firstCommon;
    const known = common >= 0 && common < commonCount ? (simplifiedUnits[common] as number) : 0;
    if (known !== 0) units[length++] = known;
    else if (unit < firstEastern) units[length++] = unit;
    else {
      const character = String.fromCodePoint(text.codePointAt(at) as number);
      for (const unit of toSimplified(character).split("")) units[length++] = unit.charCodeAt(0);
      at += character.length - 1;
    }
  }
  if (length < units.length) units.length = length;
  return String.fromCharCode(...units);
}

function toSimplified(character: string): string {
  const known = simplifiedOthers.get(character);
  if (known !== undefined) return known;
  const simplified = HAN.test(character) ? getConverter()(character) : character;
  const common = character.charCodeAt(0) - firstCommon;
  if (common >= 0 && common < commonCount && simplified.length === 1)
    simplifiedUnits[common] = simplified.charCodeAt(0);
  else simplifiedOthers.set(character, simplified);
  return simplified;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd8_00 && unit < 0xdc_00;
}

/** Made when it is first needed: it takes about 10 ms. */
function getConverter(): (text: string) => string {
  if (converter !== undefined) return converter;
  const created: (text: string) => string = Converter({ from: "t", to: "cn" });
  converter = created;
  return created;
}
