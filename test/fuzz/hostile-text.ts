import fc, { type Arbitrary } from "fast-check";
import { anyMarker } from "./marker.js";

/** Names that objects have without anyone having given them. */
export const prototypeKeys = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
] as const;

/** Texts that have broken other programs: control characters, lone surrogates, markup, format strings, very long ones. */
export const hostileText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...prototypeKeys, anyMarker, `${anyMarker}:${anyMarker}`),
  fc.constantFrom(
    "",
    " ",
    "\0",
    "\r\n",
    "\u2028",
    "\uFEFF",
    "\uD800",
    "\uDFFF\uD800",
    "𠀀",
    "\u202Egnp.exe",
    "%s%n",
    "{{7*7}}",
  ),
  fc.constantFrom(
    "null",
    "undefined",
    "NaN",
    "-0",
    "1e999",
    "true",
    "[]",
    "{}",
    "*",
    "%",
    "\\",
    "'",
    '"',
    "`",
    "--",
    ";",
  ),
  fc.constantFrom(
    "<script>alert(1)</script>",
    "' OR 1=1 --",
    "=cmd|'/c calc'!A1",
    "../../../../etc/passwd",
    "file:///etc/passwd",
  ),
  fc.constantFrom("(a+)+$", "^(.*)*$", "[", "(?<a", "\\", "(?=(a+))a*b\\1", ".*".repeat(50)),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  longText(),
);

/** One piece many times over, up to 60 000 characters: what is quadratic, or worse, shows. */
export function longText(): Arbitrary<string> {
  const piece = fc.constantFrom(
    "a",
    "a-",
    "a ",
    "-",
    " ",
    "貿",
    "貿 易",
    "ﬃ",
    "\u0301",
    "a\u0301",
    "𠀀",
    "1",
    "a1",
    "&",
    "A.",
    "%",
  );
  const ending = fc.constantFrom("", "!", "\0", "\uD800");
  return fc
    .tuple(piece, fc.constantFrom(100, 1_000, 10_000, 60_000), ending)
    .map(([text, length, end]) => text.repeat(Math.ceil(length / text.length)) + end);
}

/** The text as it stands in an address, cut to a length that fits into one. */
export function toPercent(text: string, length: number): string {
  return encodeURIComponent(Buffer.from(text).toString()).slice(0, length);
}
