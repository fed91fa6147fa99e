import { expect, test } from "vitest";
import { openRawConnection } from "../raw-connection.js";
import { serveWorld } from "../serve-toy-world.js";
import { startTestServer, type TestServer } from "../start-test-server.js";
import { writeForever } from "./write-forever.js";

const overloaded = { errors: [{ extensions: { code: "OVERLOADED", suggestion: expect.any(String) } }] };

/** Asks what takes a while, and waits until the server works on it. */
async function keepBusy(server: TestServer): Promise<{ readonly answer: Promise<Response> }> {
  const answer = server.ask("{ slow(ms: 1000) }");
  await expect.poll(() => server.log.some(({ msg }) => msg === "operation")).toBe(true);
  return { answer };
}

test("more requests than are worked on at once are refused, and told when to come again", async () => {
  const server = await startTestServer({ maxRequests: 1 });
  const running = await keepBusy(server);
  const refused = await server.get("/questions", { headers: { "x-request-id": "r1" } });
  expect([refused.status, await refused.json()]).toMatchObject([503, overloaded]);
  expect(Object.fromEntries(refused.headers)).toMatchObject({
    ...{ "retry-after": "1", "cache-control": "no-store", "x-request-id": "r1" },
    ...{ "access-control-allow-origin": "*", "x-content-type-options": "nosniff" },
  });
  expect((await running.answer).status).toBe(200);
  expect((await server.get("/questions")).status).toBe(200);
  expect(await (await server.get("/metrics")).text()).toContain('refused_total{reason="OVERLOADED"} 1');
  expect(server.log).toContainEqual(expect.objectContaining({ level: 40, msg: "Overloaded; requests are refused" }));
});

test("probes are answered all the same", async () => {
  const server = await startTestServer({ maxRequests: 1 });
  const running = await keepBusy(server);
  for (const path of ["/healthz", "/readyz", "/metrics?x"]) expect((await server.get(path)).status).toBe(200);
  await running.answer;
});

test("a refusal does not wait for the body", async () => {
  const server = await startTestServer({ maxRequests: 1 });
  const running = await keepBusy(server);
  const { send, received } = openRawConnection(server);
  send("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n");
  await expect.poll(received).toContain("503 Service Unavailable");
  await running.answer;
});

test("senders that hold back their bodies take no place of others, and cannot come all at once", async () => {
  const server = await startTestServer({ maxRequests: 2 });
  const body = JSON.stringify({ query: "{ slow(ms: 300) }" });
  const connections = Array.from({ length: 5 }, () => openRawConnection(server));
  for (const { send } of connections) {
    send(`POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`);
    send(`Connection: close\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`);
  }
  expect((await server.get("/questions")).status).toBe(200);
  for (const { send } of connections) send(body.slice(5));
  await Promise.all(connections.map(({ closed }) => closed));
  const statuses = connections.map(({ received }) => received().slice(9, 12)).sort();
  expect(statuses).toEqual(["200", "200", "503", "503", "503"]);
});

test("one connection cannot ask without end before it reads", async () => {
  const server = await startTestServer();
  const { send, received } = openRawConnection(server);
  send("GET /graphql?query={slow(ms:50)} HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(40));
  await expect.poll(() => received().match(/HTTP\/1.1 \d+/g)?.length).toBe(40);
  const statuses = received().match(/(?<=HTTP\/1.1 )\d+/g) ?? [];
  expect(statuses.filter((status) => status === "200")).toHaveLength(16);
  expect(statuses.filter((status) => status === "503")).toHaveLength(24);
});

test("while more comes than can be answered, some is answered and the rest refused; then all is well again", async () => {
  const server = await serveWorld(undefined, { maxWaitMs: 1 });
  const statuses = new Set<number>();
  const ask = async () => {
    while (statuses.size < 2) {
      const answer = await server.get("/questions");
      statuses.add(answer.status);
      await answer.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: 100 }, ask));
  expect([...statuses].sort()).toEqual([200, 503]);
  await expect.poll(async () => (await server.get("/questions")).status).toBe(200);
});

test("files are made a few at once, and the others are told to wait", async () => {
  const server = await serveWorld(undefined, { maxExports: 1 });
  writeForever();
  const controller = new AbortController();
  const first = await server.get("/export/graph.json", { signal: controller.signal });
  const second = await server.get("/export/graph.csv");
  expect([second.status, second.headers.get("retry-after"), await second.json()]).toMatchObject([
    ...[503, "10", overloaded],
  ]);
  expect((await server.get("/export")).status).toBe(200);
  expect((await server.get("/questions")).status).toBe(200);
  expect(first.status).toBe(200);
  controller.abort();
  await expect.poll(async () => (await server.get("/export/graph.csv")).status).toBe(200);
});
