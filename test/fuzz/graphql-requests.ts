import { gzipSync } from "node:zlib";
import fc, { type Arbitrary } from "fast-check";
import type { FuzzTarget } from "./fuzz-target.js";
import { type GraphqlCall, toCalls } from "./graphql-calls.js";
import { brokenJson, deepValue, hostileValue } from "./hostile-json.js";
import { hostileText, toPercent } from "./hostile-text.js";
import { anyMarker } from "./marker.js";
import { type RawRequest, type RequestParts, toRawRequest } from "./raw-request.js";

/** Hostile requests to `/graphql`, by POST and GET. */
export function graphqlRequests(target: FuzzTarget): Arbitrary<RawRequest> {
  const call = fc.constantFrom(...toCalls(target.schema));
  const parts = fc.oneof(
    { weight: 4, arbitrary: hostileVariables(call, target) },
    { weight: 2, arbitrary: brokenBodies() },
    { weight: 2, arbitrary: strangeMembers() },
    { weight: 2, arbitrary: brokenQueries(call) },
    { weight: 2, arbitrary: hostileAddresses(call) },
    { weight: 1, arbitrary: strangeBytes() },
  );
  return parts.map((request) => toRawRequest({ ...request, headers: [requestId, ...(request.headers ?? [])] }));
}

const requestId = ["x-request-id", anyMarker] as const;
const json = ["content-type", "application/json"] as const;

function post(attempt: string, body: string | Buffer, headers: RequestParts["headers"] = [json]): RequestParts {
  return { attempt, target: "/graphql", headers, body };
}

function hostileVariables(calls: Arbitrary<GraphqlCall>, { ids }: FuzzTarget): Arbitrary<RequestParts> {
  const plausible = fc.oneof(
    fc.constantFrom(...ids, anyMarker).map((id) => JSON.stringify(id)),
    fc.constantFrom("1", "[]", "{}"),
  );
  const value = fc.oneof({ weight: 3, arbitrary: hostileValue }, { weight: 2, arbitrary: plausible });
  return calls.chain(({ field, query, variables }) =>
    fc.tuple(...variables.map(() => fc.option(value, { nil: undefined }))).map((values) => {
      const given = variables.flatMap((name, at) => (values[at] === undefined ? [] : [`"${name}": ${values[at]}`]));
      return post(`variables of ${field}`, `{"query": ${JSON.stringify(query)}, "variables": {${given.join(", ")}}}`);
    }),
  );
}

function brokenBodies(): Arbitrary<RequestParts> {
  return fc.oneof(brokenJson, deepValue(), hostileValue).map((body) => post("body that is no request", body));
}

function strangeMembers(): Arbitrary<RequestParts> {
  const members = ["query", "variables", "operationName", "extensions", "__proto__", "id", "constructor"];
  return fc
    .tuple(fc.subarray(members, { minLength: 1 }), fc.infiniteStream(hostileValue), fc.boolean())
    .map(([names, values, hasQuery]) => {
      const written = names.map((name) => `"${name}": ${values.next().value}`);
      return post(
        "members of strange types",
        `{${[...(hasQuery ? ['"query": "{ __typename }"'] : []), ...written].join(",")}}`,
      );
    });
}

function brokenQueries(calls: Arbitrary<GraphqlCall>): Arbitrary<RequestParts> {
  const insertion = fc.oneof(
    hostileText,
    fc.constantFrom("{", "}", "(", "...", "@include(if: $x)", "$", '"""', "#", "constructor: 5,"),
  );
  return fc.tuple(calls, fc.nat(), insertion, fc.nat({ max: 5 })).map(([{ query }, at, text, dropped]) => {
    const place = at % (query.length + 1);
    const broken = query.slice(0, place) + text + query.slice(place + dropped);
    return post("query that was tampered with", JSON.stringify({ query: broken }));
  });
}

function hostileAddresses(calls: Arbitrary<GraphqlCall>): Arbitrary<RequestParts> {
  const names = fc.constantFrom(
    "query",
    "variables",
    "operationName",
    "extensions",
    "question",
    "query[]",
    "__proto__[a]",
  );
  const short = fc.oneof(hostileText, hostileValue).map((text) => toPercent(text, 6_000));
  const pairs = fc.array(fc.tuple(names, short), { minLength: 1, maxLength: 3 });
  const accept = fc.constantFrom("text/html", "application/json", "*/*", "application/graphql-response+json;q=x", "");
  return fc.tuple(calls, pairs, accept, fc.boolean()).map(([{ query }, written, accepted, hasQuery]) => ({
    attempt: "query string of /graphql",
    target: `/graphql?${[...(hasQuery ? [`query=${encodeURIComponent(query)}`] : []), ...written.map((pair) => pair.join("="))].join("&")}`,
    headers: [["accept", accepted]] as const,
  }));
}

function strangeBytes(): Arbitrary<RequestParts> {
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
  const overlong = fc.constantFrom([0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xff, 0xfe], [0xf8, 0x88, 0x80, 0x80, 0x80], [0]);
  const text = overlong.map((piece) =>
    Buffer.concat([
      Buffer.from('{"query": "{ search(phrase: \\"'),
      Buffer.from(piece),
      Buffer.from('\\") { score } }"}'),
    ]),
  );
  const bomb = fc.constant(gzipSync(Buffer.alloc(30_000_000, 32)));
  const type = fc.constantFrom(
    "application/json",
    "application/json; charset=utf-7",
    "application/graphql",
    "application/json; charset=utf-16",
    "text/plain",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencoded",
    "/",
    "application/json; charset=__proto__",
  );
  const encoding = fc.constantFrom("identity", "gzip", "deflate", "br", "gzip, gzip", "x", "__proto__");
  return fc.tuple(fc.oneof(bytes, text, bomb), type, encoding).map(([body, written, packed]) =>
    post("bytes that are no text", body, [
      ["content-type", written],
      ["content-encoding", packed],
    ]),
  );
}
