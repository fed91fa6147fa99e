import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { LoadResult } from "../../src/graphql/world.js";
import { reloadSafely, type StartOptions } from "../../src/server/start-server.js";
import type { Diagnostic } from "../../src/shared/diagnostic.js";
import { startTestServer } from "./start-test-server.js";
import { createStubWorld } from "./stub-world.js";

const fault: Diagnostic = {
  ...{ code: "NOT_A_VERSION", severity: "error", file: "data/version", line: 3, column: 7 },
  ...{ message: "This is no version.", fix: "write a version" },
};

/** A server that watches a folder whose one file holds the version, or something broken. */
async function startWatching(content: string) {
  const folder = mkdtempSync(join(tmpdir(), "tpgraph-reload-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "version");
  writeFileSync(file, content);
  const load = (): LoadResult => {
    const version = readFileSync(file, "utf8");
    return version === "broken"
      ? { world: undefined, diagnostics: [fault] }
      : { world: createStubWorld(version), diagnostics: [] };
  };
  const server = await startTestServer({ watch: "on", schema: folder, data: folder }, load);
  const readReadiness = async () => {
    const answer = await server.get("/readyz");
    return { httpStatus: answer.status, ...((await answer.json()) as object) };
  };
  return { server, readReadiness, write: (version: string) => writeFileSync(file, version) };
}

test("a good edit is served without a restart", async () => {
  const { server, readReadiness, write } = await startWatching("one");
  expect(await readReadiness()).toMatchObject({
    httpStatus: 200,
    status: "ready",
    datasetVersion: "one",
    lastReload: "ok",
  });
  write("second");
  await expect.poll(readReadiness, { timeout: 5000 }).toMatchObject({ datasetVersion: "second", lastReload: "ok" });
  expect(await (await server.ask("{ version }")).json()).toEqual({ data: { version: "second" } });
});

test("a broken edit leaves the good version serving, and its faults are in the log", async () => {
  const { server, readReadiness, write } = await startWatching("one");
  write("broken");
  await expect
    .poll(readReadiness, { timeout: 5000 })
    .toMatchObject({ httpStatus: 200, status: "ready", datasetVersion: "one", lastReload: "failed", errors: 1 });
  expect(await (await server.ask("{ version }")).json()).toEqual({ data: { version: "one" } });
  expect(server.log.map(({ msg }) => msg)).toContain(
    "data/version:3:7  error NOT_A_VERSION\n  This is no version.\n  Fix: write a version",
  );
  expect(await (await server.get("/metrics")).text()).toContain('dataset_loads_total{outcome="failed"} 1');
  write("mended");
  await expect.poll(readReadiness, { timeout: 5000 }).toMatchObject({ datasetVersion: "mended", lastReload: "ok" });
});

test("a watched world that is broken from the start is waited for", async () => {
  const { server, readReadiness, write } = await startWatching("broken");
  expect(await readReadiness()).toMatchObject({ httpStatus: 503, status: "loading", lastReload: "failed", errors: 1 });
  for (const path of ["/questions", "/graphql?query={version}"]) {
    const answer = await server.get(path);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("5");
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_READY" } }] });
  }
  write("mended");
  await expect.poll(readReadiness, { timeout: 5000 }).toMatchObject({ httpStatus: 200, datasetVersion: "mended" });
});

test("a broken world that is not watched is not served", async () => {
  const start = startTestServer({}, () => ({ world: undefined, diagnostics: [fault] }));
  await expect(start).rejects.toMatchObject({ code: "WORLD_NOT_LOADED", details: { diagnostics: [fault] } });
});

test("a server that stops while it reloads gives the reload up and tells it as no fault", async () => {
  const given: AbortSignal[] = [];
  const reloadWorld: StartOptions["reloadWorld"] = (_paths, _before, signal) => {
    given.push(signal);
    return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  };
  const loaded = () => ({ world: createStubWorld(), diagnostics: [] });
  const server = await startTestServer({}, loaded, reloadWorld);
  const reloading = reloadSafely(server.reload, server.logger);
  await server.close();
  await reloading;
  expect(given.map(({ aborted }) => aborted)).toEqual([true]);
  expect(server.log.find(({ code }) => code === "LOAD_GIVEN_UP")).toMatchObject({ level: 30 });
  expect(server.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
});
