import type { RequestListener } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import { listen } from "../../src/server/listen.js";
import { createMetrics } from "../../src/server/metrics.js";
import { parseSettings } from "../../src/server/parse-settings.js";

const limits = parseSettings({});
const metrics = createMetrics();
const answer: RequestListener = (_request, response) => response.end("here");
const hasIpv6 = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === "::1"));

async function listenForTest(host: string, port = 0) {
  const listening = await listen(answer, { host, port }, { limits, metrics });
  onTestFinished(() => {
    for (const server of listening.servers) server.close();
  });
  return listening;
}

test("localhost answers over IPv4", async () => {
  const { port } = await listenForTest("localhost");
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe("here");
});

test.skipIf(!hasIpv6)("localhost answers over IPv6 (needs a machine that has it)", async () => {
  const { port } = await listenForTest("localhost");
  expect(await (await fetch(`http://[::1]:${port}`)).text()).toBe("here");
});

test("a port that is taken is named with what to do", async () => {
  const { port } = await listenForTest("127.0.0.1");
  await expect(listen(answer, { host: "127.0.0.1", port }, { limits, metrics })).rejects.toMatchObject({
    code: "CANNOT_LISTEN",
    message: `Cannot listen on 127.0.0.1, port ${port} (EADDRINUSE).`,
    suggestion: expect.stringContaining("--port"),
  });
});

test("an address of another machine is refused", async () => {
  await expect(listen(answer, { host: "192.0.2.1", port: 0 }, { limits, metrics })).rejects.toMatchObject({
    code: "CANNOT_LISTEN",
  });
});

test("what is no HTTP does not end the process", async () => {
  const { port } = await listenForTest("127.0.0.1");
  const reply = await new Promise<string>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("\u0000\u0001nonsense\r\n\r\n"));
    socket.once("data", (data) => resolve(data.toString()));
  });
  expect(reply).toContain("400 Bad Request");
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe("here");
});
