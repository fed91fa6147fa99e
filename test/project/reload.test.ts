import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type BuiltProgram, buildProgram, findEnding } from "./kill/built-program.js";

const inGoodTime = { timeout: 60_000 };

let program: BuiltProgram;
let threadProgram: string;
beforeAll(async () => {
  program = await buildProgram();
  threadProgram = readFileSync(program.threadProgram, "utf8");
}, 60_000);
afterAll(() => program.remove());

/**
 * The built program as it serves a copy of the toy world.
 *
 * @param loading what the thread that loads runs in place of its program
 */
async function serve(loading = threadProgram) {
  writeFileSync(program.threadProgram, loading);
  const folder = mkdtempSync(join(tmpdir(), "reload-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("test/fixtures/toy-world", folder, { recursive: true });
  const paths = ["--schema", join(folder, "schema"), "--data", join(folder, "data")];
  const server = program.startWith("end-at-write.mjs", ["serve", ...paths, "--port", "0", "--log-format", "json"], {
    END_AT: "0",
    NODE_OPTIONS: "--max-old-space-size=150",
  });
  let log = "";
  server.stdout?.on("data", (chunk) => {
    log += chunk;
  });
  const ended = findEnding(server);
  const hasLogged = (text: string) => expect.poll(() => log, { timeout: 20_000 }).toContain(text);
  await hasLogged('"url":');
  const url = /"url":"([^"]+)"/.exec(log)?.[1];
  const ask = async () => (await fetch(`${url}/graphql?query={node(id:"plant:cowslip"){name}}`)).json();
  const rename = (name: string) => {
    const file = join(folder, "data/entities/plants.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace(/name: (cowslip\S*|}).*/, `name: ${name}`));
  };
  return { server, ended, hasLogged, ask, rename };
}

const answer = (name: string) => ({ data: { node: { name } } });

test("SIGHUP serves what was edited, and not what was broken", inGoodTime, async () => {
  const { server, ended, hasLogged, ask, rename } = await serve();
  rename("cowslip-next");
  server.kill("SIGHUP");
  await expect.poll(ask, { timeout: 20_000 }).toEqual(answer("cowslip-next"));
  rename("}");
  server.kill("SIGHUP");
  await hasLogged("YAML_SYNTAX");
  await hasLogged("the version before goes on being served");
  expect(await ask()).toEqual(answer("cowslip-next"));
  server.kill("SIGTERM");
  expect(await ended).toEqual({ code: 0, signal: null });
});

test.each([
  ["that ends", "process.exit(3)", "THREAD_ENDED"],
  ["that throws", "null.x", "Loading met a bug"],
  [
    "that fills the memory",
    "const all = []; for (;;) all.push(Array(999).fill({}).map(Object))",
    "THREAD_OUT_OF_MEMORY",
  ],
])("a thread %s while it loads is a reload that failed", inGoodTime, async (_, loading, told) => {
  const { server, ended, hasLogged, ask } = await serve(loading);
  server.kill("SIGHUP");
  await hasLogged(told);
  expect(await ask()).toEqual(answer("cowslip"));
  server.kill("SIGTERM");
  expect(await ended).toEqual({ code: 0, signal: null });
});

test("while a thread loads, others are answered, and a stop ends it at once", inGoodTime, async () => {
  const begun = "require('node:fs').writeSync(1, 'loading\\n');";
  const { server, ended, hasLogged, ask } = await serve(`${begun} for (;;);`);
  server.kill("SIGHUP");
  await hasLogged("loading");
  expect(await ask()).toEqual(answer("cowslip"));
  server.kill("SIGHUP");
  expect(await ask()).toEqual(answer("cowslip"));
  server.kill("SIGTERM");
  expect(await ended).toEqual({ code: 0, signal: null });
  await hasLogged('"msg":"Stopped"');
});
