import { Agent, get, type IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { openRawConnection } from "./raw-connection.js";
import { startTestServer } from "./start-test-server.js";

const slowly = (ms: number) => `/graphql?query=${encodeURIComponent(`{ slow(ms: ${ms}) }`)}`;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

test("finishes the requests that run, and takes no new ones", async () => {
  const server = await startTestServer();
  const running = server.get(slowly(300));
  await pause(100);
  const closed = server.close();
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  const answer = await running;
  expect(await answer.json()).toEqual({ data: { slow: "done" } });
  await closed;
  expect(server.log.map(({ msg }) => msg).slice(-1)).toEqual(["Stopped"]);
});

test("tells who gets a last answer that the connection ends with it", async () => {
  const server = await startTestServer();
  const { send, received } = openRawConnection(server);
  send("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 23\r\n\r\n");
  await expect.poll(async () => (await server.get("/metrics")).text()).toMatch(/tpgraph_connections [2-9]/);
  const closed = server.close();
  send('{"query":"{ version }"}');
  await expect.poll(received).toContain("version-1");
  expect(received().toLowerCase()).toContain("connection: close");
  await closed;
});

test("does not wait for connections that are only kept open", async () => {
  const server = await startTestServer({ shutdownTimeoutMs: 60_000 });
  const agent = new Agent({ keepAlive: true });
  const first = await new Promise<IncomingMessage>((resolve) => get(`${server.url}/healthz`, { agent }, resolve));
  first.resume();
  await new Promise((resolve) => first.once("end", resolve));
  await server.close();
  expect(server.log.map(({ msg }) => msg)).toContain("Stopped");
  agent.destroy();
});

test("cuts off what takes longer than it may", async () => {
  const server = await startTestServer({ shutdownTimeoutMs: 50 });
  const running = server.get(slowly(3000)).catch((error: Error) => error);
  await pause(100);
  await server.close();
  expect(await running).toBeInstanceOf(Error);
  expect(server.log.map(({ msg }) => msg)).toContain("Stopped; requests that took too long were cut off");
});

test("closing twice is closing once", async () => {
  const server = await startTestServer();
  await Promise.all([server.close(), server.close()]);
  expect(server.log.filter(({ msg }) => msg === "Stopping")).toHaveLength(1);
});
