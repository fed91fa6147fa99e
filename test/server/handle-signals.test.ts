import { EventEmitter } from "node:events";
import { expect, test, vi } from "vitest";
import { handleSignals, type SignalledProcess } from "../../src/server/handle-signals.js";
import { startTestServer, type TestServer } from "./start-test-server.js";

function signalTo(server: TestServer) {
  const exit = vi.fn();
  const signalled = Object.assign(new EventEmitter(), { exit });
  handleSignals(server, signalled as unknown as SignalledProcess);
  return { exit, send: (signal: string) => signalled.emit(signal, signal) };
}

test("SIGTERM lets a running request finish before the process ends", async () => {
  const server = await startTestServer();
  const { exit, send } = signalTo(server);
  const running = server.ask("{ slow(ms: 300) }");
  await new Promise((resolve) => setTimeout(resolve, 100));
  send("SIGTERM");
  expect(exit).not.toHaveBeenCalled();
  expect(await (await running).json()).toEqual({ data: { slow: "done" } });
  await expect.poll(() => exit.mock.calls).toEqual([[0]]);
});

test("a second signal ends the process at once", async () => {
  const server = await startTestServer({ shutdownTimeoutMs: 2000 });
  const { exit, send } = signalTo(server);
  const running = server.ask("{ slow(ms: 500) }");
  await new Promise((resolve) => setTimeout(resolve, 100));
  send("SIGTERM");
  send("SIGINT");
  expect(exit.mock.calls).toEqual([[130]]);
  await running;
});

test("SIGHUP loads again", async () => {
  const server = await startTestServer();
  const { exit, send } = signalTo(server);
  send("SIGHUP");
  await expect.poll(() => server.log.filter(({ msg }) => msg === "Loaded")).toHaveLength(2);
  expect(exit).not.toHaveBeenCalled();
});

test("SIGHUP that meets a bug leaves the server running", async () => {
  const server = await startTestServer();
  const { send } = signalTo({
    ...server,
    reload: () => Promise.reject(new Error("bug while loading")),
  });
  send("SIGHUP");
  await expect.poll(() => server.log.map(({ msg }) => msg)).toContain("Loading met a bug");
  expect((await server.get("/healthz")).status).toBe(200);
});
