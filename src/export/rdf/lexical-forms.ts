/** What a text in quotation marks must not hold, and control characters, which are shown rather than meant. */
const hostile = /["\\\p{Cc}\u2028\u2029\ufeff]/u;
const hostiles = new RegExp(hostile, "gu");

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
};

/** A text in quotation marks, as Turtle and N-Quads write it. */
export function quote(text: string): string {
  return hostile.test(text) ? `"${text.replace(hostiles, escapeCharacter)}"` : `"${text}"`;
}

function escapeCharacter(character: string): string {
  return short[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The type of a partial date: a year, a month or a day; none for what is no date. */
export function findDateType({ length }: string): string | undefined {
  if (length === 10) return "xsd:date";
  return length === 4 ? "xsd:gYear" : length === 7 ? "xsd:gYearMonth" : undefined;
}

/** A number as `xsd:decimal` writes it: all digits, with a point and without exponent. */
export function toDecimal(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text.includes(".") ? text : `${text}.0`;
  if (Math.abs(value) > 1) return `${BigInt(value)}.0`;
  const [, sign = "", digits = "", exponent = ""] = /^(-?)([\d.]+)e-(\d+)$/.exec(text) ?? [];
  return `${sign}0.${"0".repeat(Number(exponent) - 1)}${digits.replace(".", "")}`;
}
