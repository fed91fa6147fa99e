import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { expect, onTestFinished, test } from "vitest";
import { runInThread } from "../../src/server/run-in-thread.js";

const never = new AbortController().signal;

function writeProgram(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "thread-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "program.cjs");
  writeFileSync(path, `const { parentPort, workerData } = require("node:worker_threads"); ${text}`);
  return path;
}

test("gives the first message, and ends what goes on", async () => {
  const program = writeProgram("parentPort.postMessage(workerData.a + 1); setInterval(() => {}, 1000);");
  expect(await runInThread(program, { a: 1 }, never)).toBe(2);
});

test("a program that throws leaves the process as it was, and what it throws is thrown", async () => {
  await expect(runInThread(writeProgram("null.x"), {}, never)).rejects.toThrow(TypeError);
  await expect(runInThread("/nowhere.cjs", {}, never)).rejects.toMatchObject({ code: "MODULE_NOT_FOUND" });
});

test.each(["", "process.exit(3);"])("a thread that ends without a message is told (%j)", async (text) => {
  const running = runInThread(writeProgram(text), {}, never);
  await expect(running).rejects.toMatchObject({
    code: "THREAD_ENDED",
    message: expect.stringMatching(text ? /code 3 / : /code 0 /),
  });
});

test("a thread that runs out of memory is told, and nothing else ends", async () => {
  const program = writeProgram("const all = []; for (;;) all.push(Array.from({ length: 1000 }, () => ({})));");
  setFlagsFromString("--max-old-space-size=64");
  onTestFinished(() => setFlagsFromString("--max-old-space-size=0"));
  await expect(runInThread(program, {}, never)).rejects.toMatchObject({ code: "THREAD_OUT_OF_MEMORY" });
});

test("a thread that would never end is ended when nobody waits for it any more", async () => {
  const stopping = new AbortController();
  const running = runInThread(writeProgram("for (;;);"), {}, stopping.signal);
  setTimeout(() => stopping.abort(new Error("enough")), 100);
  await expect(running).rejects.toThrow("enough");
  await expect(runInThread(writeProgram(""), {}, stopping.signal)).rejects.toThrow("enough");
});
