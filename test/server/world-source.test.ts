import { expect, test, vi } from "vitest";
import type { LoadResult } from "../../src/graphql/world.js";
import { createWorldSource } from "../../src/server/world-source.js";
import { createStubWorld } from "./stub-world.js";

const fault = { code: "X", severity: "error", file: "a.yaml", line: 1, column: 1, message: "m", fix: "f" } as const;

test("serves the last good version after a faulty one, and says so", () => {
  const good = createStubWorld("good");
  const results: LoadResult[] = [
    { world: undefined, diagnostics: [fault] },
    { world: good, diagnostics: [] },
    { world: undefined, diagnostics: [fault] },
  ];
  const onLoad = vi.fn();
  const source = createWorldSource(() => results.shift() as LoadResult, onLoad);
  expect([source.current(), source.lastLoad()]).toEqual([undefined, undefined]);
  expect(source.reload().status).toBe("failed");
  expect(source.current()).toBeUndefined();
  expect(source.reload().status).toBe("ok");
  expect(source.reload()).toMatchObject({ status: "failed", diagnostics: [fault] });
  expect(source.current()).toBe(good);
  expect(onLoad.mock.calls.map(([report, world]) => [report.status, world])).toEqual([
    ["failed", undefined],
    ["ok", good],
    ["failed", good],
  ]);
});

test("keeps the version being served when loading throws, and says that it failed", () => {
  let isBroken = false;
  const source = createWorldSource(() => {
    if (isBroken) throw new Error("bug");
    return { world: createStubWorld(), diagnostics: [] };
  });
  source.reload();
  isBroken = true;
  expect(() => source.reload()).toThrow("bug");
  expect(source.current()).toBeDefined();
  expect(source.lastLoad()).toMatchObject({ status: "failed", diagnostics: [] });
});
