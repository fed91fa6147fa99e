import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { expect, it, onTestFinished, vi } from "vitest";
import { createLateListener } from "../../src/server/create-late-listener.js";

const answerOk: RequestListener = (request, response) => {
  request.pipe(response);
};

/** What a listener that is loaded so answers, and what it logs. */
async function serve(load: () => Promise<RequestListener>) {
  const log: string[] = [];
  const late = createLateListener(load, pino({}, { write: (line) => log.push(line) }));
  const server = createServer(late.listener).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { ...late, log, ask: (body: string) => fetch(url, { method: "POST", body }) };
}

it("is loaded once, by the first request, and answers all that came before with their bodies", async () => {
  const load = vi.fn(async () => answerOk);
  const { ask } = await serve(load);
  expect(load).not.toHaveBeenCalled();
  const answers = await Promise.all(["one", "two"].map(async (body) => (await ask(body)).text()));
  expect([...answers, await (await ask("three")).text()]).toEqual(["one", "two", "three"]);
  expect(load).toHaveBeenCalledOnce();
});

it("may be loaded before any request needs it", async () => {
  const load = vi.fn(async () => answerOk);
  const { prepare, ask } = await serve(load);
  await prepare();
  expect(load).toHaveBeenCalledOnce();
  await ask("one");
  expect(load).toHaveBeenCalledOnce();
});

it("answers 500 where it cannot be loaded, logs why, and is tried again", async () => {
  const load = vi.fn(async () => answerOk).mockRejectedValueOnce(new Error("no such file"));
  const { ask, log } = await serve(load);
  const refused = await ask("one");
  expect([refused.status, await refused.text()]).toEqual([500, ""]);
  expect(log.join("")).toContain("no such file");
  expect(await (await ask("two")).text()).toBe("two");
});
