import fc, { type Arbitrary } from "fast-check";
import { choiceDefinitions } from "../../src/export/choices/choice-definitions.js";
import type { FuzzTarget } from "./fuzz-target.js";
import { hostileValue } from "./hostile-json.js";
import { hostileText, prototypeKeys, toPercent } from "./hostile-text.js";
import { anyMarker } from "./marker.js";
import { type RawRequest, toRawRequest } from "./raw-request.js";

/** Hostile addresses of pages, files, questions and exports. */
export function addressRequests(target: FuzzTarget): Arbitrary<RawRequest> {
  const address = fc.oneof(traversals(target), questions(target), exports(target), strangeTargets());
  const method = fc.constantFrom("GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "TRACE", "DELETE", "PROPFIND");
  const accept = fc.constantFrom("*/*", "text/html", "application/json", "image/*;q=2", ",;,");
  return fc.tuple(address, method, accept).map(([[attempt, path], verb, accepted]) =>
    toRawRequest({
      attempt,
      method: verb,
      target: path.replace(/[^\x21-\x7e\x80-\xff]/g, ""),
      headers: [
        ["x-request-id", anyMarker],
        ["accept", accepted],
      ],
    }),
  );
}

/** What it tries, and the address. */
type Address = readonly [string, string];

const steps = [
  "..",
  "%2e%2e",
  ".%2e",
  "..%2f",
  "%2e%2e%2f",
  "..\\",
  "..%5c",
  "%252e%252e%252f",
  "%c0%ae%c0%ae%c0%af",
  "....//",
  "%00",
  "%",
  "%zz",
  ".",
  "",
  "..;",
  "%u002e",
  "%ef%bc%8e%ef%bc%8e",
];
const goals = [
  "package.json",
  "etc/passwd",
  "src/server/settings.ts",
  "graph-data/README.md",
  "index.html",
  "assets",
  "%2fetc%2fpasswd",
  "package.json%00.js",
  ".git/config",
];

function traversals({ formats }: FuzzTarget): Arbitrary<Address> {
  const start = fc.constantFrom(
    "/",
    "/assets/",
    "/questions/",
    "/export/",
    "/graphql/",
    "/graphql/graphiql-",
    "/answers/",
    "/entities/",
    "/icon.svg/",
  );
  const way = fc.array(fc.constantFrom(...steps), { minLength: 1, maxLength: 8 });
  const ending = fc.constantFrom("", "/", "?x", ...formats.map((format) => `.${format}`));
  return fc
    .tuple(start, way, fc.constantFrom("/", "%2f", "%5c", ""), fc.constantFrom(...goals), ending)
    .map(([from, up, separator, goal, end]) => [
      "path traversal",
      `${from}${up.join(separator)}${separator}${goal}${end}`,
    ]);
}

function questions({ questions: catalogue }: FuzzTarget): Arbitrary<Address> {
  return fc.constantFrom(...catalogue).chain((question) => {
    const names = fc.constantFrom(...question.parameters.map(({ name }) => name), ...prototypeKeys, "a[b]");
    return fc
      .tuple(
        fc.constantFrom(question.slug, question.slug, anyMarker, "constructor"),
        fc.constantFrom("", "/parts", "/"),
        pairs(names),
      )
      .map(([slug, rest, query]): Address => ["parameters of a question", `/questions/${slug}${rest}?${query}`]);
  });
}

function exports({ questions: catalogue, ids, formats }: FuzzTarget): Arbitrary<Address> {
  const slugs = catalogue.map(({ slug }) => slug);
  const scope = fc.oneof(fc.constantFrom("graph", ...slugs, ...ids, anyMarker), encoded());
  const format = fc.constantFrom(...formats, "constructor", "__proto__", "JSON", "json.json", "zip");
  const names = fc.constantFrom(...Object.keys(choiceDefinitions), ...prototypeKeys);
  return fc
    .tuple(scope, format, pairs(names))
    .map(([part, name, query]) => ["choices of an export", `/export/${part}.${name}?${query}`]);
}

function strangeTargets(): Arbitrary<Address> {
  const fixed = fc.constantFrom(
    "*",
    "//",
    "///",
    "//localhost",
    "//[",
    "/?",
    "/#",
    "/;",
    "http://[/graphql",
    "http://a:b@c:99999/questions/x",
    "http://x:99999/graphql?query={__typename}",
    "http://[::1/export/graph.json",
    "https://localhost/healthz",
    "http:///graphql",
    "HTTP://localhost//",
    "/graphql/",
    "/graphql//",
    "/GRAPHQL?query={__typename}",
    "/healthz/../metrics",
    "/questions?",
    "/export/",
    "/export/.",
    "/export/.json",
    "/export/:.json",
    "/questions/%ff",
    "/questions/%00",
  );
  const base = fc.constantFrom(
    "/",
    "//",
    "/questions/",
    "/export/",
    "/entities/",
    "/assets/",
    "http://localhost",
    "http://",
    "http://[",
    "/graphql?query=",
  );
  return fc
    .oneof(
      fixed,
      fc.tuple(base, encoded()).map((pieces) => pieces.join("")),
    )
    .map((path) => ["strange address", path]);
}

function pairs(names: Arbitrary<string>): Arbitrary<string> {
  const value = fc.oneof(
    encoded(),
    hostileValue.map((text) => toPercent(text, 4_000)),
    fc.constantFrom("1", "zh", "on", "2018", "all", ""),
  );
  return fc
    .array(
      fc.tuple(names, value).map((pair) => pair.join("=")),
      { maxLength: 4 },
    )
    .map((written) => written.join("&"));
}

function encoded(): Arbitrary<string> {
  return hostileText.chain((text) =>
    fc.constantFrom(toPercent(text, 9_000), Buffer.from(text).toString("latin1").slice(0, 9_000)),
  );
}
