import { request } from "node:http";
import { afterEach, describe, expect, test, vi } from "vitest";
import { getExportFormat } from "../../../src/export/formats.js";
import { findBugs, type ServedWorld, serveWorld } from "../serve-toy-world.js";

const json = getExportFormat("json");
const { write } = json;

afterEach(() => {
  Object.assign(json, { write });
  vi.restoreAllMocks();
});

describe("A file that does not get to its end", () => {
  function* writeForever() {
    for (;;) yield "x".repeat(100_000);
  }

  test.each(["identity", "gzip"])("is given up when the caller goes away, and no bug (%s)", async (encoding) => {
    const server = await serveWorld();
    let isEnded = false;
    const writeUntilEnded = function* () {
      try {
        yield* writeForever();
      } finally {
        isEnded = true;
      }
    };
    Object.assign(json, { write: writeUntilEnded });
    const controller = new AbortController();
    const init = { signal: controller.signal, headers: { "accept-encoding": encoding } };
    const answer = await server.get("/export/graph.json", init);
    await answer.body?.getReader().read();
    controller.abort();
    await expect.poll(() => isEnded).toBe(true);
    await expect.poll(() => server.log.at(-1)).toMatchObject({ msg: "request", isAborted: true });
    expect(findBugs(server)).toEqual([]);
    Object.assign(json, { write });
    expect((await server.get("/export/graph.json")).status).toBe(200);
  });

  test.each(["identity", "gzip"])("for a bug breaks off, and the bug is in the log (%s)", async (encoding) => {
    const server = await serveWorld();
    const writeHalf = function* () {
      yield "x".repeat(100_000);
      throw new Error("A bug midway.");
    };
    Object.assign(json, { write: writeHalf });
    const read = async () => {
      const answer = await server.get("/export/graph.json", { headers: { "accept-encoding": encoding } });
      return await answer.text();
    };
    await expect(read()).rejects.toThrow();
    await expect.poll(() => findBugs(server)).toHaveLength(1);
    expect(findBugs(server)[0]).toMatchObject({ err: { message: "A bug midway." } });
  });

  /** Goes away while a layout is made, and ends the layout as told. */
  async function leaveDuringLayout(server: ServedWorld, toError: (reason: unknown) => unknown) {
    const layOut = vi.spyOn(server.world.analysis, "layOut");
    layOut.mockImplementation((_graph, _options, signal) => {
      return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(toError(signal.reason))));
    });
    const asked = request(`${server.url}/export/graph.json?layout`);
    asked.on("error", () => {}).end();
    await expect.poll(() => layOut).toHaveBeenCalled();
    asked.destroy();
    await expect.poll(() => server.log.some(({ isAborted }) => isAborted)).toBe(true);
  }

  test("is given up while it is prepared, and no bug", async () => {
    const server = await serveWorld();
    const reasons: unknown[] = [];
    await leaveDuringLayout(server, (reason) => {
      reasons.push(reason);
      return reason;
    });
    expect(reasons).toMatchObject([{ name: "AbortError" }]);
    expect(findBugs(server)).toEqual([]);
  });

  test("is in the log for a bug, also where nobody waits for it any more", async () => {
    const server = await serveWorld();
    await leaveDuringLayout(server, () => new Error("A bug at the end."));
    await expect.poll(() => findBugs(server)).toMatchObject([{ err: { message: "A bug at the end." } }]);
  });
});
