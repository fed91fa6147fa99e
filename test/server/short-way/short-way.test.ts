import { gzipSync } from "node:zlib";
import { serverAudits } from "graphql-http";
import { describe, expect, it } from "vitest";
import { openRawConnection } from "../raw-connection.js";
import { serveWorld } from "../serve-toy-world.js";

/** What is answered at some length by the short way; introspection is left to Yoga. */
const longQuery = `{ ${Array.from({ length: 15 }, (_, index) => `a${index}: plants { id name aliases }`).join(" ")} }`;

const query = "query Plants($limit: Int) { plants(limit: $limit) { id name aliases } }";

/** The same request by the short way, and by Yoga's, which an address with a question mark takes. */
async function postBothWays(body: string, headers: Readonly<Record<string, string>> = {}, flags: object = {}) {
  const server = await serveWorld(undefined, flags);
  const all = { "content-type": "application/json", "x-request-id": "both", ...headers };
  const post = async (path: string) => {
    const answer = await server.get(path, { method: "POST", headers: all, body });
    const { date: _, etag: __, ...told } = Object.fromEntries(answer.headers);
    return { status: answer.status, headers: told, text: await answer.text() };
  };
  return [await post("/graphql"), await post("/graphql?")] as const;
}

describe("a plain request by POST", () => {
  it.each(["*/*", "application/json", "application/graphql-response+json", "text/html", "application/json;q=0.1, */*"])(
    "that accepts %s is answered as by Yoga, headers and all",
    async (accept) => {
      const [short, long] = await postBothWays(JSON.stringify({ query, variables: { limit: 2 } }), { accept });
      expect(short).toEqual(long);
    },
  );

  it.each([
    [
      "pages of some origins only",
      { origin: "https://a.example" },
      { corsOrigin: "https://a.example,https://b.example" },
    ],
    ["pages of other origins", { origin: "https://c.example" }, { corsOrigin: "https://a.example" }],
    ["no pages", { origin: "https://a.example" }, { corsOrigin: "none" }],
    ["clients behind a proxy", { "x-forwarded-for": "203.0.113.1" }, { trustProxy: "loopback" }],
  ])("is answered as by Yoga to %s", async (_, headers, flags) => {
    const [short, long] = await postBothWays(JSON.stringify({ query }), headers, flags);
    const withoutRate = ({ ratelimit: _, ...told }: Readonly<Record<string, string>>) => told;
    expect(withoutRate(short.headers)).toEqual(withoutRate(long.headers));
    expect(short.text).toEqual(long.text);
  });

  it.each([
    ["gzip", "gzip"],
    ["br", "br"],
    ["deflate", "deflate"],
    ["gzip, deflate, br", "br"],
    ["identity", undefined],
    ["gzip;q=0.5", "gzip"],
    ["br;q=0, gzip", "gzip"],
  ])("is packed as by Express for who accepts %s", async (encoding, packing) => {
    const long = JSON.stringify({ query: longQuery });
    const [short, byExpress] = await postBothWays(long, { "accept-encoding": encoding });
    const told = ({ "transfer-encoding": _, "content-length": __, ...headers }: Readonly<Record<string, string>>) =>
      headers;
    expect(told(short.headers)).toEqual(told(byExpress.headers));
    expect(short.text).toEqual(byExpress.text);
    expect(short.headers["content-encoding"]).toBe(packing);
  });

  it("says how long its answer is, packed or not", async () => {
    const server = await serveWorld();
    const ask = (encoding: string) =>
      server.get("/graphql", {
        ...{ method: "POST", headers: { "content-type": "application/json", "accept-encoding": encoding } },
        body: JSON.stringify({ query: longQuery }),
      });
    const [plain, packed] = [await ask("identity"), await ask("gzip")];
    expect(Number(plain.headers.get("content-length"))).toBe((await plain.arrayBuffer()).byteLength);
    expect(Number(packed.headers.get("content-length"))).toBeLessThan(Number(plain.headers.get("content-length")));
    expect(Number(packed.headers.get("content-length"))).toBeGreaterThan(0);
    expect(packed.headers.get("content-encoding")).toBe("gzip");
  });

  it("is logged once, with its operation and client, and counted once", async () => {
    const server = await serveWorld(undefined, { trustProxy: "loopback" });
    const ask = (text: string) =>
      server.get("/graphql", {
        ...{ method: "POST", body: JSON.stringify({ query: text }) },
        headers: { "content-type": "application/json", "x-request-id": "r1", "x-forwarded-for": "203.0.113.1" },
      });
    for (const text of [query, query, query, "query Nope { nope }"]) await (await ask(text)).text();
    const lines = () => server.log.filter(({ requestId, msg }) => requestId === "r1" && msg === "request");
    await expect.poll(lines).toHaveLength(4);
    const line = { method: "POST", path: "/graphql", status: 200, client: "203.0.113.1", ms: expect.any(Number) };
    expect(lines()).toMatchObject(["Plants", "Plants", "Plants", "Nope"].map((operation) => ({ ...line, operation })));
    const asked = server.log.filter(({ requestId, msg }) => requestId === "r1" && msg === "operation");
    expect(asked.map((record) => record.query)).toEqual([query, query, query, "query Nope { nope }"]);
    const figures = await (await server.get("/metrics")).text();
    expect(figures).toContain('http_requests_total{route="/graphql",method="POST",status="200"} 4');
    expect(figures).toContain('operations_total{operation="Plants",outcome="ok"} 3');
    expect(figures).toContain('operations_total{operation="Nope",outcome="refused"} 1');
  });

  it("counts against the limit of its client, kept or not, and is refused as any other", async () => {
    const server = await serveWorld(undefined, { trustProxy: "loopback", rateLimit: 4 });
    const ask = async (path: string, text = query) => {
      const headers = { "content-type": "application/json", "x-forwarded-for": "203.0.113.1", "x-request-id": "r1" };
      const answer = await server.get(path, { method: "POST", headers, body: JSON.stringify({ query: text }) });
      return { answer, text: await answer.text() };
    };
    const left = [];
    for (const text of ["{ nope }", query, query, query])
      left.push((await ask("/graphql", text)).answer.headers.get("ratelimit"));
    expect(left.map((text) => /r=(\d)/.exec(text ?? "")?.[1])).toEqual(["3", "2", "1", "0"]);
    const [short, long] = [await ask("/graphql"), await ask("/graphql?")];
    expect(short.answer.status).toBe(429);
    expect(short.text).toBe(long.text);
    expect([...short.answer.headers.keys()]).toEqual([...long.answer.headers.keys()]);
    expect(Number(short.answer.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("that breaks off is counted as refused, and nothing is left of it", async () => {
    const server = await serveWorld();
    const { send, socket } = openRawConnection(server);
    send("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{");
    await expect.poll(async () => (await server.get("/metrics")).text()).toMatch(/tpgraph_connections [2-9]/);
    socket.destroy();
    await expect
      .poll(() => server.log.find(({ path }) => path === "/graphql"))
      .toMatchObject({ status: 400, isAborted: true });
    expect(await (await server.get("/metrics")).text()).toContain('refused_total{reason="BAD_REQUEST"} 1');
  });

  it("that is packed is unpacked", async () => {
    const server = await serveWorld();
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    const answer = await server.get("/graphql", {
      method: "POST",
      headers,
      body: new Uint8Array(gzipSync(JSON.stringify({ query }))),
    });
    expect(await answer.json()).toHaveProperty("data");
  });

  it("with a byte order mark is read without it", async () => {
    const [short, long] = await postBothWays(`\uFEFF${JSON.stringify({ query })}`);
    expect(short).toEqual(long);
    expect(short.text).toContain('"data"');
  });

  it.each([
    ["an unknown field", JSON.stringify({ query: "{ nope }" })],
    [
      "an error beside data",
      JSON.stringify({ query: '{ plants(limit: 1) { id } paths(from: "a:b", to: "a:c") { length } }' }),
    ],
    ["variables that do not fit", JSON.stringify({ query, variables: { limit: "x" } })],
    ["variables that are a list", JSON.stringify({ query, variables: [] })],
    ["a member that does not belong", JSON.stringify({ query, more: 1 })],
    ["no query", "{}"],
    ["malformed JSON", "{"],
    ["a batch", JSON.stringify([{ query }])],
    ["an operation that there is not", JSON.stringify({ query, operationName: "Other" })],
    ["a mutation", JSON.stringify({ query: "mutation { a }" })],
  ])("with %s is refused as by Yoga", async (_, body) => {
    const [short, long] = await postBothWays(body);
    expect(short).toEqual(long);
    expect(short.text).toContain('"errors"');
  });

  it("passes all 61 audits of GraphQL over HTTP by either way", async () => {
    const server = await serveWorld();
    const byYoga: typeof fetch = (address, init) => {
      const url = new URL(String(address));
      return fetch(init?.method === "POST" ? `${url}${url.search ? "&" : "?"}` : url, init);
    };
    for (const fetchFn of [fetch, byYoga]) {
      const audits = serverAudits({ url: `${server.url}/graphql`, fetchFn });
      const results = await Promise.all(audits.map((audit) => audit.fn()));
      expect(results.filter(({ status }) => status !== "ok").map(({ name }) => name)).toEqual([]);
      expect(results).toHaveLength(61);
    }
  });
});
