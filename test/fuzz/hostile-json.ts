import fc, { type Arbitrary } from "fast-check";
import { hostileText, prototypeKeys } from "./hostile-text.js";

/** JSON of a value that nobody expects: extreme numbers, long and deep lists and objects, prototype keys, any text. */
export const hostileValue: Arbitrary<string> = fc.oneof(
  fc.constantFrom("null", "true", "false", "{}", "[]", '""', "[null]", '{"": null}'),
  fc.constantFrom(
    "0",
    "-0",
    "-1",
    "1.5",
    "1e400",
    "-1e400",
    "2147483648",
    "9007199254740993",
    "1e-400",
    "9".repeat(400),
  ),
  hostileText.map((text) => JSON.stringify(text)),
  prototypeObject(),
  deepValue(),
  fc.constantFrom(10, 2_000, 20_000).map((length) => `[${"0,".repeat(length)}0]`),
  fc.constantFrom(10, 5_000).map((size) => `{${Array.from({ length: size }, (_, n) => `"k${n}": 0`).join(",")}}`),
  fc.json({ maxDepth: 4 }),
);

function prototypeObject(): Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...prototypeKeys), fc.constantFrom('{"polluted": "yes"}', "1", "null", '{"id": {"eq": 1}}'))
    .map(([key, value]) => `{"${key}": ${value}, "constructor": {"prototype": {"polluted": "yes"}}}`);
}

/** Lists or objects in one another, up to thousands deep; some are never closed. */
export function deepValue(): Arbitrary<string> {
  const shell = fc.constantFrom(
    ["[", "]"],
    ['{"NOT":', "}"],
    ['{"AND":[', "]}"],
    ['{"__proto__":', "}"],
    ['[{"a":', "}]"],
  );
  return fc
    .tuple(shell, fc.constantFrom(5, 40, 1_000, 7_000), fc.boolean())
    .map(
      ([[open = "", close = ""], depth, isClosed]) => `${open.repeat(depth)}1${isClosed ? close.repeat(depth) : ""}`,
    );
}

/** Text that is nearly JSON. */
export const brokenJson: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "",
    "{",
    '{"query"',
    '{"query":}',
    "[",
    "{'query': '{ dataset { version } }'}",
    "\uFEFF{}",
    "{}{}",
    "NaN",
    "nul",
  ),
  fc.tuple(hostileValue, fc.nat(), hostileText).map(([json, at, text]) => {
    const place = at % (json.length + 1);
    return json.slice(0, place) + text + json.slice(place + 1);
  }),
);
