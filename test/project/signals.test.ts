import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltProgram, buildProgram, findAddress, findEnding } from "./kill/built-program.js";

const toyWorld = ["--schema", "test/fixtures/toy-world/schema", "--data", "test/fixtures/toy-world/data"];
const argv = ["serve", ...toyWorld, "--port", "0", "--log-format", "json"];
const inGoodTime = { timeout: 60_000 };
const fine = { code: 0, signal: null };

let program: BuiltProgram;
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);
afterAll(() => program.remove());

function startAndSignal(when: "listening" | "told", signal: NodeJS.Signals): ChildProcess {
  return program.startWith("end-at-listening.mjs", argv, { END_WHEN: when, END_SIGNAL: signal });
}

test.each([
  ["SIGTERM", "listening"],
  ["SIGTERM", "told"],
  ["SIGINT", "told"],
] as const)("%s ends a server in order from the moment it is %s on", inGoodTime, async (signal, when) => {
  const server = startAndSignal(when, signal);
  const log = collectLog(server);
  expect(await findEnding(server)).toEqual(fine);
  expect(log.join("")).toMatch(/"Listening".*"Stopping".*"Stopped"/s);
});

test("SIGHUP as a server says that it listens loads again", inGoodTime, async () => {
  const server = startAndSignal("told", "SIGHUP");
  const log = collectLog(server);
  await expect.poll(() => log.join(""), { timeout: 30_000 }).toMatch(/"Listening".*"Loaded"/s);
  server.kill("SIGTERM");
  expect(await findEnding(server)).toEqual(fine);
});

test("what is asked as a server is told to end is answered whole or not at all", inGoodTime, async () => {
  const server = program.startWith("end-at-listening.mjs", argv);
  const url = await findAddress(server);
  const begun = Array.from({ length: 20 }, () => fetch(`${url}/export/graph.json`).catch(() => undefined));
  const answers = begun.map(readWhole);
  const ended = findEnding(server);
  await Promise.race(begun);
  server.kill("SIGTERM");
  expect(await ended).toEqual(fine);
  const found = new Set(await Promise.all(answers));
  expect(found).toContain("whole");
  expect([...found].filter((answer) => !["whole", "refused"].includes(answer))).toEqual([]);
});

/** Refused is what ends before its first byte; an answer that breaks off is no JSON. */
async function readWhole(begun: Promise<Response | undefined>): Promise<string> {
  const answer = await begun;
  if (answer === undefined) return "refused";
  return answer.json().then(
    () => "whole",
    (error: Error) => error.message,
  );
}

/** What a server logs, as it comes. */
function collectLog(server: ChildProcess): readonly string[] {
  const log: string[] = [];
  server.stdout?.on("data", (chunk: Buffer) => log.push(String(chunk)));
  return log;
}
