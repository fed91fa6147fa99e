import { expect, test } from "vitest";
import { openRawConnection } from "../raw-connection.js";
import { serveWorld } from "../serve-toy-world.js";
import { startTestServer } from "../start-test-server.js";
import { writeForever } from "./write-forever.js";

const impatient = { receiveTimeoutMs: 300, sendTimeoutMs: 300 };
const headers = "Host: localhost\r\nContent-Type: application/json\r\n";

/** Sends a letter every now and then until the connection is closed. */
async function dribble(send: (text: string) => void, closed: Promise<void>): Promise<void> {
  const timer = setInterval(() => send("a"), 40);
  await closed;
  clearInterval(timer);
}

test("a caller that says nothing is cut off", async () => {
  const { closed } = openRawConnection(await startTestServer(impatient));
  await closed;
});

test("headers that dribble are cut off", async () => {
  const { send, received, closed } = openRawConnection(await startTestServer(impatient));
  send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Long: ");
  await dribble(send, closed);
  expect(received()).toMatch(/^HTTP\/1.1 408 |^$/);
});

test("a body that dribbles is cut off", async () => {
  const { send, received, closed } = openRawConnection(await startTestServer(impatient));
  send(`POST /graphql HTTP/1.1\r\n${headers}Content-Length: 90000\r\n\r\n{`);
  await dribble(send, closed);
  expect(received()).toMatch(/^HTTP\/1.1 408 |^$/);
});

test("an answer that is never read is cut off, and what makes it ends", async () => {
  const server = await serveWorld(undefined, impatient);
  const endless = writeForever();
  const { socket, send } = openRawConnection(server);
  socket.pause();
  send("GET /export/graph.json HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await expect
    .poll(() => server.log, { timeout: 10_000 })
    .toContainEqual(expect.objectContaining({ msg: "request", path: "/export/graph.json", isAborted: true }));
  expect(endless.isEnded()).toBe(true);
  const metrics = await (await server.get("/metrics")).text();
  expect(metrics).toContain('tpgraph_cut_off_total{reason="unread"} 1');
  expect(metrics).toContain('tpgraph_running{work="export"} 0');
});

test("an answer that takes longer than a reader may is not cut off while it is made", async () => {
  const server = await startTestServer(impatient);
  expect(await (await server.ask("{ slow(ms: 900) }")).json()).toEqual({ data: { slow: "done" } });
});

test("where unread answers take up too much room, the longest is cut off", async () => {
  const server = await startTestServer({ maxUnsent: "1MB", maxList: 100_000, bodyLimit: "40MB" });
  const tag = "x".repeat(20_000_000);
  const body = JSON.stringify({ query: "query ($tags: [String!]) { pot(tags: $tags) }", variables: { tags: [tag] } });
  const { socket, send } = openRawConnection(server);
  socket.pause();
  send(`POST /graphql HTTP/1.1\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`);
  const metrics = async () => (await server.get("/metrics")).text();
  await expect.poll(metrics, { timeout: 10_000 }).toContain('tpgraph_cut_off_total{reason="memory"} 1');
});

test("connections beyond the limit are closed, and the others go on", async () => {
  const server = await startTestServer({ maxConnections: 2 });
  const [first, second] = [openRawConnection(server), openRawConnection(server)];
  const ask = "GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n";
  first.send(ask);
  await expect.poll(first.received).toContain("200 OK");
  second.send(ask);
  await expect.poll(second.received).toContain("tpgraph_connections 2");
  const third = openRawConnection(server);
  await third.closed;
  expect(third.received()).toBe("");
  second.send(ask);
  await expect.poll(second.received).toContain('tpgraph_cut_off_total{reason="connections"} 1');
});
