import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type { World } from "../../src/graphql/world.js";
import { createAnswerCache, type KeptAnswer } from "../../src/server/answer-cache.js";
import { startTestServer, type TestServer } from "./start-test-server.js";
import { createStubWorld } from "./stub-world.js";

const uncounted = { countLookup: () => {} };

function toAnswer(length: number): KeptAnswer {
  const told = { contentType: "application/json", cacheControl: "no-store", packed: new Map() };
  return { ...told, body: Buffer.alloc(length, "x") };
}

/** A cache in which everything is kept at once. */
function createEagerCache(mostBytes: number) {
  const cache = createAnswerCache(mostBytes, uncounted);
  const keep = (world: World, key: string, answer: KeptAnswer) => {
    cache.keep(world, key, answer);
    cache.keep(world, key, answer);
  };
  return { ...cache, keep };
}

test("an answer is kept when it is given for the second time", () => {
  const cache = createAnswerCache(100_000, uncounted);
  const world = createStubWorld();
  cache.keep(world, "key", toAnswer(10));
  expect(cache.find(world, "key")).toBeUndefined();
  cache.keep(world, "key", toAnswer(10));
  expect(cache.find(world, "key")?.body.toString()).toBe("xxxxxxxxxx");
});

test("the bytes are bounded, what was asked for last stays, and keys and packed forms count", () => {
  const cache = createEagerCache(100_000);
  const world = createStubWorld();
  for (let count = 0; count < 1000; count++) {
    const key = `${count}${"k".repeat(1000)}`;
    cache.keep(world, key, toAnswer(1000));
    cache.keepPacked(world, key, "gzip", Buffer.alloc(500));
    expect(cache.size(world)).toBeLessThanOrEqual(100_000);
  }
  expect(cache.size(world)).toBeGreaterThan(90_000);
  const kept = cache.find(world, `999${"k".repeat(1000)}`);
  expect(kept?.packed.get("gzip")).toHaveLength(500);
  expect(cache.find(world, `0${"k".repeat(1000)}`)).toBeUndefined();
});

test("one long answer does not drive out the others", () => {
  const cache = createEagerCache(100_000);
  const world = createStubWorld();
  cache.keep(world, "short", toAnswer(100));
  cache.keep(world, "long", toAnswer(50_000));
  expect(cache.find(world, "long")).toBeUndefined();
  expect(cache.find(world, "short")).toBeDefined();
});

test("a kept answer does not hold on to memory that it shares with others", () => {
  const cache = createEagerCache(100_000);
  const world = createStubWorld();
  cache.keep(world, "key", { ...toAnswer(0), body: Buffer.from("shared") });
  expect(cache.find(world, "key")?.body.buffer.byteLength).toBe(6);
});

test("what is kept of a version is let go of with the version", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const cache = createEagerCache(100_000);
  const answer = new WeakRef(keepForPassingWorld(cache));
  await expect
    .poll(() => {
      collectGarbage();
      return answer.deref() === undefined;
    })
    .toBe(true);
});

function keepForPassingWorld(cache: ReturnType<typeof createEagerCache>): KeptAnswer {
  const world = createStubWorld();
  cache.keep(world, "key", toAnswer(100));
  return cache.find(world, "key") as KeptAnswer;
}

async function readLookups(server: TestServer): Promise<readonly (string | undefined)[]> {
  const figures = await (await server.get("/metrics")).text();
  return ["hit", "miss"].map((result) => new RegExp(`cache_total{result="${result}"} (\\d+)`).exec(figures)?.[1]);
}

/** Asks the same as often as is needed for its answer to be kept, and once more. */
async function askThrice(server: TestServer, query: string) {
  const answers = [await server.ask(query), await server.ask(query), await server.ask(query)];
  return Promise.all(answers.map(async (answer) => ({ answer, text: await answer.text() })));
}

test("a request that comes again is answered from what is kept, with an id of its own", async () => {
  const server = await startTestServer();
  const answers = await askThrice(server, "{ version }");
  expect(answers.map(({ text }) => text)).toEqual(Array(3).fill('{"data":{"version":"version-1"}}'));
  expect(new Set(answers.map(({ answer }) => answer.headers.get("x-request-id"))).size).toBe(3);
  expect(await readLookups(server)).toEqual(["1", "2"]);
  expect(await (await server.get("/metrics")).text()).toMatch(/cache_bytes [1-9]/);
});

test("an origin is told what it may read, whoever asked before", async () => {
  const server = await startTestServer({ corsOrigin: "https://a.example" });
  const ask = (origin: string) => {
    const headers = { "content-type": "application/json", origin };
    return server.get("/graphql", { method: "POST", headers, body: '{"query":"{ version }"}' });
  };
  for (let count = 0; count < 3; count++) {
    expect((await ask("https://a.example")).headers.get("access-control-allow-origin")).toBe("https://a.example");
    expect((await ask("https://b.example")).headers.has("access-control-allow-origin")).toBe(false);
  }
  expect((await readLookups(server))[0]).not.toBe("0");
});

const named = "query A { a: version } query B { b: version }";
const withVariable = "query ($name: String) { pot(name: $name) }";

test.each([
  ["variables", { query: withVariable, variables: { name: "a" } }, { query: withVariable, variables: { name: "b" } }],
  ["operation", { query: named, operationName: "A" }, { query: named, operationName: "B" }],
  ["text", { query: "{ a: version }" }, { query: "{ b: version }" }],
])("one whose %s differs has another answer", async (_, one, other) => {
  const server = await startTestServer();
  const post = async (body: object) => {
    const headers = { "content-type": "application/json" };
    return (await server.get("/graphql", { method: "POST", headers, body: JSON.stringify(body) })).text();
  };
  const [first, second] = [await post(one), await post(other)];
  expect(first).not.toBe(second);
  for (let count = 0; count < 3; count++) expect([await post(one), await post(other)]).toEqual([first, second]);
  expect(await readLookups(server)).toEqual(["4", "4"]);
});

test("the form of the answer is that which is asked for, whatever was asked for before", async () => {
  const server = await startTestServer();
  const ask = async (accept: string) => {
    const headers = { "content-type": "application/json", accept };
    const answer = await server.get("/graphql", { method: "POST", headers, body: '{"query":"{ version }"}' });
    return answer.headers.get("content-type");
  };
  for (let count = 0; count < 3; count++) {
    for (const type of ["application/json", "application/graphql-response+json"])
      expect(await ask(type)).toBe(`${type}; charset=utf-8`);
  }
});

test("errors are not kept", async () => {
  const server = await startTestServer();
  await askThrice(server, "{ version bug }");
  await askThrice(server, "{ nope }");
  expect(server.log.filter(({ level }) => Number(level) >= 50)).toHaveLength(3);
  expect((await readLookups(server))[0]).toBe("0");
});

test("another version has answers of its own, and an answer that began before is kept for its own only", async () => {
  let version = 1;
  const loadNext = () => ({ world: createStubWorld(`version-${version++}`), diagnostics: [] });
  const server = await startTestServer({}, loadNext);
  const slow = "{ slow(ms: 200) version }";
  await server.ask(slow);
  const running = server.ask(slow);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await server.reload();
  expect(await (await running).text()).toContain("version-1");
  for (const { text } of await askThrice(server, slow)) expect(text).toContain("version-2");
});

test.each(["off", "0"])("with ANSWER_CACHE_BYTES at %s nothing is kept", async (answerCacheBytes) => {
  const server = await startTestServer({ answerCacheBytes });
  await askThrice(server, "{ version }");
  expect(await readLookups(server)).toEqual(["0", "0"]);
});

test("a GET that comes again has the same headers, and 304 for who has it", async () => {
  const server = await startTestServer();
  const path = "/graphql?query={version}";
  const get = async (headers: Record<string, string> = {}) => {
    const answer = await server.get(path, { headers: { "x-request-id": "r1", ...headers } });
    const { date: _, ...told } = Object.fromEntries(answer.headers);
    return { status: answer.status, told, text: await answer.text() };
  };
  const first = await get();
  const known = { "if-none-match": `"other", ${first.told.etag}` };
  const unchanged = await get(known);
  expect([unchanged.status, unchanged.text]).toEqual([304, ""]);
  expect(await readLookups(server)).toEqual(["0", "2"]);
  // Express does not say of an answer without a body that it depends on what encodings are accepted.
  const kept304 = { ...unchanged, told: { ...unchanged.told, vary: first.told.vary } };
  expect([await get(), await get(known), await get({ "if-none-match": '"other"' })]).toEqual([first, kept304, first]);
  expect(await readLookups(server)).toEqual(["3", "2"]);
});

test("the query editor does not come from what is kept, nor an answer from the editor", async () => {
  const server = await startTestServer();
  for (let count = 0; count < 3; count++) {
    const page = await server.get("/graphql?query={version}", { headers: { accept: "text/html" } });
    expect(page.headers.get("content-type")).toContain("text/html");
    const answer = await server.get("/graphql?query={version}");
    expect(await answer.json()).toEqual({ data: { version: "version-1" } });
  }
});

test("while the gate is closed, what is kept is refused as well", async () => {
  const server = await startTestServer({ maxRequests: 1 });
  await askThrice(server, "{ version }");
  const running = server.ask("{ slow(ms: 500) }");
  await expect.poll(() => server.log.some(({ query }) => query === "{ slow(ms: 500) }")).toBe(true);
  expect((await server.ask("{ version }")).status).toBe(503);
  await running;
});

test("the cost of operations is among the figures, with that of the refused", async () => {
  const server = await startTestServer({ maxCost: 2 });
  await server.ask("{ version }");
  await server.ask("{ a: pots { name } b: pots { name } }");
  const figures = await (await server.get("/metrics")).text();
  expect(figures).toContain("tpgraph_operation_cost_count 2");
  expect(figures).toContain('tpgraph_operation_cost_bucket{le="10"} 1');
});
