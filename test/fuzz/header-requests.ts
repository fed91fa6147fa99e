import fc, { type Arbitrary } from "fast-check";
import { hostileText, prototypeKeys } from "./hostile-text.js";
import { anyMarker } from "./marker.js";
import { type RawRequest, toRawRequest } from "./raw-request.js";

const query = '{"query": "{ __typename }"}';

/** Hostile headers, and bytes that are not quite HTTP. */
export function headerRequests(): Arbitrary<RawRequest> {
  return fc.oneof(
    { weight: 3, arbitrary: strangeHeaders() },
    { weight: 1, arbitrary: hugeHeaders() },
    { weight: 2, arbitrary: fc.constantFrom(...listFramings()) },
  );
}

function strangeHeaders(): Arbitrary<RawRequest> {
  const name = fc.constantFrom(
    ...["accept", "accept-encoding", "accept-language", "cache-control", "content-type", "content-encoding", "cookie"],
    ...[
      "expect",
      "forwarded",
      "host",
      "if-match",
      "if-modified-since",
      "if-none-match",
      "if-range",
      "if-unmodified-since",
    ],
    ...["origin", "range", "referer", "te", "upgrade", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"],
    ...[
      "x-http-method-override",
      "x-request-id",
      "x-dataset-version",
      "access-control-request-method",
      ...prototypeKeys,
    ],
  );
  const known = fc.constantFrom(
    "gzip;q=0",
    "bytes=0-,0-,0-,0-",
    "bytes=-1",
    "bytes=9-1",
    "*",
    'W/"x"',
    "websocket",
    "100-continue",
    "other",
    "Thu, 99 Foo",
    `${anyMarker}\r\nx-injected: yes`,
    "a\rx-injected: yes",
    "null",
    "identity;q=0, *;q=0",
  );
  const value = fc.oneof(
    known,
    hostileText.map((text) => Buffer.from(text).toString("latin1").slice(0, 3_000)),
  );
  const headers = fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 4 });
  const target = fc.constantFrom(
    "/",
    "/graphql?query={__typename}",
    "/questions",
    "/export/graph.json",
    "/icon.svg",
    "/metrics",
    "/assets/x.js",
  );
  // A header may hold what is no header at all; then the connection may simply end.
  return fc
    .tuple(target, headers)
    .map(([path, written]) =>
      toRawRequest({ attempt: "strange headers", target: path, headers: written, mayHangUp: true }),
    );
}

function hugeHeaders(): Arbitrary<RawRequest> {
  const count = fc.constantFrom(1, 50, 500, 3_000);
  return fc
    .tuple(
      count,
      fc.constantFrom(1, 1_000, 20_000),
      fc.constantFrom("x-a", "cookie", "accept", "if-none-match", "x-forwarded-for"),
    )
    .map(([number, length, name]) =>
      toRawRequest({
        attempt: "huge headers",
        target: "/questions",
        headers: Array.from({ length: Math.min(number, Math.ceil(60_000 / length)) }, () => [
          name,
          "a,".repeat(length / 2),
        ]),
        mayHangUp: true,
      }),
    );
}

/** A length or an encoding of the body that is not so, two requests in one, and what is no HTTP. */
export function listFramings(): readonly RawRequest[] {
  const head = "POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\n";
  const chunk = `${query.length.toString(16)}\r\n${query}\r\n0\r\n\r\n`;
  const smuggled = `GET /healthz HTTP/1.1\r\nhost: localhost\r\nx-request-id: ${anyMarker}\r\n\r\n`;
  const texts = [
    `${head}content-length: 5\r\n\r\n${query}`,
    `${head}content-length: 999\r\n\r\n${query}`,
    `${head}content-length: -1\r\n\r\n${query}`,
    `${head}content-length: 1e3\r\n\r\n${query}`,
    `${head}content-length: 99999999999999999999\r\n\r\n${query}`,
    `${head}content-length: ${query.length}\r\ncontent-length: 0\r\n\r\n${query}`,
    `${head}content-length: 0\r\ntransfer-encoding: chunked\r\n\r\n${chunk}${smuggled}`,
    `${head}transfer-encoding: chunked\r\ncontent-length: 4\r\n\r\n${chunk}${smuggled}`,
    `${head}transfer-encoding: xchunked\r\n\r\n${chunk}`,
    `${head}transfer-encoding: chunked, identity\r\n\r\n${chunk}`,
    `${head}transfer-encoding: chunked\r\n\r\nZZ\r\n${query}`,
    `${head}transfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n${query}`,
    `${head}transfer-encoding: chunked\r\n\r\n${chunk}`,
    `${head}transfer-encoding : chunked\r\n\r\n${chunk}`,
    `${head}\r\n\r\n${smuggled}`,
    `${smuggled}${smuggled}${head}content-length: ${query.length}\r\n\r\n${query}`,
    `${head}content-length: ${query.length}\r\n\r\n${query}${smuggled}`,
    `GET / HTTP/1.1\r\n\r\n`,
    `GET / HTTP/1.0\r\n\r\n`,
    `GET / HTTP/9.9\r\nhost: localhost\r\n\r\n`,
    `GET /\r\n\r\n`,
    `GET /graphql\r\nhost: x HTTP/1.1\r\n\r\n`,
    `GET /questions HTTP/1.1\nhost: localhost\nconnection: close\n\n`,
    `GET /questions HTTP/1.1\r\nhost: localhost\r\nhost: other\r\nconnection: close\r\n\r\n`,
    `CONNECT localhost:80 HTTP/1.1\r\nhost: localhost\r\n\r\n`,
    `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`,
    `\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03`,
    `GET / HTTP/1.1\r\nhost: localhost\r\n x-folded: yes\r\n\r\n`,
    `GET / HTTP/1.1\r\nhost: localhost\r\nx\0y: z\r\n\r\n`,
    "\r\n".repeat(500),
  ];
  return texts.map((text) => ({
    attempt: "strange framing",
    bytes: Buffer.from(text, "latin1"),
    mayHangUp: true,
    isOpenEnded: true,
  }));
}
