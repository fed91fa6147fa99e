import { expect, test, vi } from "vitest";
import type { LoadResult } from "../../src/graphql/world.js";
import { createWorldSource } from "../../src/server/world-source.js";
import { createStubWorld } from "./stub-world.js";

const fault = { code: "X", severity: "error", file: "a.yaml", line: 1, column: 1, message: "m", fix: "f" } as const;
const good = createStubWorld("good");
const loaded: LoadResult = { world: good, diagnostics: [] };
const faulty: LoadResult = { world: undefined, diagnostics: [fault] };

test("serves the last good version after a faulty one, and says so", async () => {
  const results = [faulty, loaded, faulty];
  const onLoad = vi.fn();
  const source = createWorldSource({ load: () => results.shift() as LoadResult }, onLoad);
  expect([source.current(), source.lastLoad()]).toEqual([undefined, undefined]);
  expect(source.load().status).toBe("failed");
  expect(source.current()).toBeUndefined();
  expect((await source.reload()).status).toBe("ok");
  expect(await source.reload()).toMatchObject({ status: "failed", diagnostics: [fault] });
  expect(source.current()).toBe(good);
  expect(onLoad.mock.calls.map(([report, world]) => [report.status, world])).toEqual([
    ["failed", undefined],
    ["ok", good],
    ["failed", good],
  ]);
});

test("keeps the version being served when loading throws, and says that it failed", async () => {
  let isBroken = false;
  const load = () => {
    if (isBroken) throw new Error("bug");
    return loaded;
  };
  const source = createWorldSource({ load });
  source.load();
  isBroken = true;
  await expect(source.reload()).rejects.toThrow("bug");
  expect(source.current()).toBe(good);
  expect(source.lastLoad()).toMatchObject({ status: "failed", diagnostics: [] });
  expect(() => source.load()).toThrow("bug");
});

test("serves the version before until the next is there, which is told what it follows", async () => {
  const next = createStubWorld("next");
  const { promise, resolve } = promiseOf<LoadResult>();
  const reload = vi.fn(() => promise);
  const source = createWorldSource({ load: () => loaded, reload });
  source.load();
  const reloading = source.reload();
  await tick();
  expect(source.current()).toBe(good);
  resolve({ world: next, diagnostics: [] });
  await reloading;
  expect(source.current()).toBe(next);
  expect(reload.mock.calls).toEqual([[good, expect.any(AbortSignal)]]);
});

test("a reload that runs when it is stopped is given up, and what it loads all the same is not served", async () => {
  const onLoad = vi.fn();
  const { promise, resolve } = promiseOf<LoadResult>();
  const source = createWorldSource({ load: () => loaded, reload: () => promise }, onLoad);
  source.load();
  const reloading = source.reload();
  source.stop();
  resolve({ world: createStubWorld("next"), diagnostics: [] });
  await expect(reloading).rejects.toMatchObject({ code: "LOAD_GIVEN_UP" });
  await expect(source.reload()).rejects.toMatchObject({ code: "LOAD_GIVEN_UP" });
  expect(source.current()).toBe(good);
  expect(onLoad).toHaveBeenCalledTimes(1);
});

function promiseOf<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function tick(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
