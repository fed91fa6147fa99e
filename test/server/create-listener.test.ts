import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { expect, onTestFinished, test, vi } from "vitest";
import { createListener } from "../../src/server/create-listener.js";
import { createQueryAnswerer } from "../../src/server/create-query-answerer.js";
import { createLoadGate } from "../../src/server/load/create-load-gate.js";
import { createMetrics } from "../../src/server/metrics.js";
import { parseSettings } from "../../src/server/parse-settings.js";
import type { WorldSource } from "../../src/server/world-source.js";
import { createStubWorld } from "./stub-world.js";

const loaded = vi.hoisted(() => vi.fn());
vi.mock("../../src/server/application.js", async (importOriginal) => {
  loaded();
  return importOriginal();
});

async function serve(): Promise<string> {
  const settings = parseSettings({ flags: {} });
  const logger = pino({ level: "silent" });
  const metrics = createMetrics();
  const { listener } = await createListener({
    ...{ settings, logger, metrics, answerer: createQueryAnswerer(settings, logger, metrics) },
    source: { current: () => world } as WorldSource,
    gate: createLoadGate({ ...settings, maxWaitMs: 60_000, metrics }),
    isStopping: () => false,
  });
  const server = createServer(listener).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const world = createStubWorld();

test("a plain question is answered before Express is loaded, anything else waits for it", async () => {
  const url = await serve();
  const headers = { "content-type": "application/json", accept: "application/json" };
  const plain = await fetch(`${url}/graphql`, { method: "POST", headers, body: '{"query":"{ version }"}' });
  expect(await plain.json()).toEqual({ data: { version: "version-1" } });
  expect(loaded).not.toHaveBeenCalled();
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect(loaded).toHaveBeenCalledOnce();
});
