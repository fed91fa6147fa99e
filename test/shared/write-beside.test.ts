import { afterEach, expect, test, vi } from "vitest";

const thread = vi.hoisted(() => ({ threadId: 0 }));
vi.mock("node:worker_threads", () => thread);
afterEach(() => vi.resetModules());

test("no two threads of a process write to the same place", async () => {
  const places = new Set<string>();
  for (const threadId of [0, 1, 2]) {
    vi.resetModules();
    thread.threadId = threadId;
    const { toPathBeside } = await import("../../src/shared/write-beside.js");
    places.add(toPathBeside("a.snapshot"));
  }
  expect(places.size).toBe(3);
});
