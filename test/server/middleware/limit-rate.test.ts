import { expect, test } from "vitest";
import { startTestServer } from "../start-test-server.js";

const from = (address: string) => ({ headers: { "x-forwarded-for": address } });
const behindProxy = { trustProxy: "loopback", rateLimit: 2 };

test("a client that asks too often is told when to come again, and others are not", async () => {
  const server = await startTestServer(behindProxy);
  const ask = (address: string) => server.get("/questions", from(address));
  expect((await ask("203.0.113.1")).headers.get("ratelimit")).toContain("r=1");
  expect((await ask("203.0.113.1")).status).toBe(200);
  const refused = await ask("203.0.113.1");
  expect(refused.status).toBe(429);
  expect(await refused.json()).toMatchObject({
    errors: [{ extensions: { code: "RATE_LIMITED", details: { limit: 2 } } }],
  });
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused.headers.get("cache-control")).toBe("no-store");
  expect(refused.headers.get("access-control-expose-headers")).toContain("retry-after");
  expect((await ask("203.0.113.2")).status).toBe(200);
  expect(await (await server.get("/metrics")).text()).toContain('refused_total{reason="RATE_LIMITED"} 1');
});

test("a network of IPv6 is one client", async () => {
  const server = await startTestServer(behindProxy);
  const ask = async (address: string) => (await server.get("/questions", from(address))).status;
  expect([await ask("2001:db8::1"), await ask("2001:db8:0:12::2")]).toEqual([200, 200]);
  expect(await ask("2001:db8:0:ff::3")).toBe(429);
  expect(await ask("2001:db8:0:100::4")).toBe(200);
});

test("the client is who the proxy says, whatever the caller says before", async () => {
  const server = await startTestServer({ trustProxy: 1, rateLimit: 1 });
  const ask = async (address: string) => (await server.get("/questions", from(address))).status;
  expect(await ask("198.51.100.1, 203.0.113.1")).toBe(200);
  expect(await ask("198.51.100.2, 203.0.113.1")).toBe(429);
});

test("probes are not counted", async () => {
  const server = await startTestServer(behindProxy);
  const statuses = [];
  for (let count = 0; count < 5; count++) statuses.push((await server.get("/readyz", from("203.0.113.1"))).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200]);
});

test("programs on the same machine are not counted, and a proxy that is not believed is told of", async () => {
  const server = await startTestServer({ rateLimit: 1 });
  const statuses = [];
  for (let count = 0; count < 3; count++) statuses.push((await server.get("/questions", from("203.0.113.1"))).status);
  expect(statuses).toEqual([200, 200, 200]);
  expect(server.log.filter(({ msg }) => msg.includes("TRUST_PROXY is off"))).toHaveLength(1);
});

test("can be switched off", async () => {
  const server = await startTestServer({ ...behindProxy, rateLimit: "off" });
  expect((await server.get("/questions", from("203.0.113.1"))).headers.has("ratelimit")).toBe(false);
});
