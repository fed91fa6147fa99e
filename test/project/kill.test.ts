import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { loadWorld } from "../../src/compose.js";
import { readSnapshot, snapshotEnding } from "../../src/dataset/read-snapshot.js";
import { type BuiltProgram, buildProgram, type Ending, findAddress, findEnding } from "./kill/built-program.js";

/** Tells apart the moments of different runs: `SEED=2` for others. */
const seed = Number(process.env.SEED || 1);
const randomKills = 6;
const inGoodTime = { timeout: 120_000 };

let program: BuiltProgram;
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);
afterAll(() => program.remove());

const killed: Ending = { code: null, signal: "SIGKILL" };
const fine: Ending = { code: 0, signal: null };

/** A copy of the toy world, as options of the command line. */
function copyToyWorld() {
  const folder = mkdtempSync(join(tmpdir(), "kill-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("test/fixtures/toy-world", join(folder, "world"), { recursive: true });
  const paths = { schema: join(folder, "world/schema"), data: join(folder, "world/data") };
  return { folder, paths, world: ["--schema", paths.schema, "--data", paths.data] };
}

/**
 * Runs a command again and again: killed in each of its changes of the file system in turn, then at random moments; and
 * holds after each that nothing is spoilt.
 */
async function killAtEveryStep(argv: readonly string[], prepare: () => void, check: () => void): Promise<void> {
  let step = 1;
  let ending = killed;
  for (; ending.signal !== null; step++) {
    prepare();
    ending = await findEnding(program.start(argv, step));
    expect([killed, fine]).toContainEqual(ending);
    check();
  }
  expect(step).toBeGreaterThan(2);
  const random = createRandom(seed);
  const started = performance.now();
  prepare();
  await findEnding(program.start(argv));
  const duration = performance.now() - started;
  for (let round = 0; round < randomKills; round++) {
    prepare();
    const child = program.start(argv);
    setTimeout(() => child.kill("SIGKILL"), duration * (0.5 + random() / 2));
    await findEnding(child);
    check();
  }
}

test("export: the file is the one before or the new one, and what was begun is cleared away", inGoodTime, async () => {
  const { folder, world } = copyToyWorld();
  const out = join(folder, "out");
  const file = join(out, "graph.json");
  const argv = ["export", ...world, "-o", file];
  expect(await findEnding(program.start(argv))).toEqual(fine);
  const whole = readFileSync(file, "utf8");
  await killAtEveryStep(
    argv,
    () => writeFileSync(file, "before"),
    () => expect(["before", whole]).toContain(readFileSync(file, "utf8")),
  );
  expect(await findEnding(program.start(argv))).toEqual(fine);
  expect(readdirSync(out)).toEqual(["graph.json"]);
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "export: %s ends it and leaves nothing behind",
  inGoodTime,
  async (signal) => {
    const { folder, world } = copyToyWorld();
    const out = join(folder, "out");
    // The first change makes the folder, the second writes.
    const ending = await findEnding(program.start(["export", ...world, "-o", join(out, "graph.json")], 2, signal));
    expect(ending).toEqual({ code: null, signal });
    expect(readdirSync(out)).toEqual([]);
  },
);

test("import: the folder is there whole or not at all, and what was begun is cleared away", inGoodTime, async () => {
  const { folder } = copyToyWorld();
  const graph = join(folder, "graph.csv");
  writeFileSync(graph, "source,target,relation\na,b,KNOWS\nb,c,KNOWS\n");
  const out = join(folder, "out");
  const argv = ["import", graph, "--document", "document:survey", "-o", join(out, "world")];
  expect(await findEnding(program.start(argv))).toEqual(fine);
  const whole = readAll(join(out, "world"));
  expect(Object.keys(whole).length).toBeGreaterThan(5);
  await killAtEveryStep(
    argv,
    () => rmSync(join(out, "world"), { recursive: true, force: true }),
    () =>
      expect([undefined, whole]).toContainEqual(
        existsSync(join(out, "world")) ? readAll(join(out, "world")) : undefined,
      ),
  );
  rmSync(join(out, "world"), { recursive: true, force: true });
  expect(await findEnding(program.start(argv))).toEqual(fine);
  expect(readdirSync(out)).toEqual(["world"]);
});

/** Where a world is to be begun: a new folder, or an empty one that is there. */
const places = [
  ["a new folder", (out: string) => rmSync(out, { recursive: true, force: true })],
  ["an empty folder", (out: string) => emptyFolder(out)],
] as const;

test.each(places)(
  "init: %s is filled whole or not at all, and what was begun is cleared away",
  inGoodTime,
  async (_, prepare) => {
    const { folder } = copyToyWorld();
    const out = join(folder, "out", "graph");
    const argv = ["init", out];
    const whole = readAll("templates/init");
    const clear = () => prepare(out);
    await killAtEveryStep(argv, clear, () => expect([{}, whole]).toContainEqual(existsSync(out) ? readAll(out) : {}));
    clear();
    expect(await findEnding(program.start(argv))).toEqual(fine);
    expect(readAll(out)).toEqual(whole);
    expect(readdirSync(join(folder, "out"))).toEqual(["graph"]);
  },
);

test(
  "fingerprint: every file is the one before or the new one, and what was begun is cleared away",
  inGoodTime,
  async () => {
    const { paths, world } = copyToyWorld();
    const documents = join(paths.data, "documents");
    const good = readAll(documents);
    const bare = Object.fromEntries(
      Object.entries(good).map(([name, text]) => [name, text.replace(/^passages:\n( {2}- .*\n)+/m, "")]),
    );
    const argv = ["fingerprint", ...world, "--sources", "test/fixtures/toy-world/sources"];
    await killAtEveryStep(
      argv,
      () => {
        for (const [name, text] of Object.entries(bare)) writeFileSync(join(documents, name), text);
      },
      () => {
        for (const name of Object.keys(good)) {
          expect([good[name], bare[name]]).toContain(readFileSync(join(documents, name), "utf8"));
        }
        const codes = loadWorld(paths).diagnostics.map(({ code }) => code);
        expect(codes.filter((code) => code !== "MISSING_FINGERPRINT")).toEqual([]);
      },
    );
    expect(await findEnding(program.start(argv))).toEqual(fine);
    expect(readAll(documents)).toEqual(good);
    expect(loadWorld(paths).diagnostics).toEqual([]);
  },
);

test(
  "serve: whatever a killed server left of its snapshots, the next one serves what the files say",
  inGoodTime,
  async () => {
    const { paths, world } = copyToyWorld();
    const argv = ["serve", ...world, "--port", "0", "--log-format", "json"];
    let edits = 0;
    for (let step = 1, ending = killed; ending.signal !== null; step++) {
      edit(paths.data, edits++);
      const server = program.start(argv, step);
      await findAddress(server);
      server.kill("SIGTERM");
      ending = await findEnding(server);
      expect([killed, fine]).toContainEqual(ending);
      expectWholeSnapshots();
      await expectServed(argv, paths);
    }
    expect(edits).toBeGreaterThan(3);
    expect(readdirSync(program.snapshots).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  },
);

test("serve: killed while it reloads, at random moments", inGoodTime, async () => {
  const { paths, world } = copyToyWorld();
  const argv = ["serve", ...world, "--port", "0", "--log-format", "json"];
  const random = createRandom(seed);
  for (let round = 0; round < randomKills; round++) {
    const server = program.start(argv);
    const ended = findEnding(server);
    await findAddress(server);
    const reloading = setInterval(() => {
      edit(paths.data, Math.floor(random() * 1e6));
      server.kill("SIGHUP");
    }, 20);
    // A snapshot is written a second after what it is of was loaded.
    setTimeout(() => server.kill("SIGKILL"), 1500 * random());
    expect(await ended).toEqual(killed);
    clearInterval(reloading);
    expectWholeSnapshots();
    await expectServed(argv, paths);
  }
});

/** Each edit gives another version. */
function edit(data: string, number: number): void {
  const file = join(data, "entities/botanists.yaml");
  const text = readFileSync(file, "utf8").replace(/name: Jonas Weld.*/, `name: Jonas Weld ${number}`);
  writeFileSync(file, text);
}

function expectWholeSnapshots(): void {
  const names = existsSync(program.snapshots) ? readdirSync(program.snapshots) : [];
  for (const name of names.filter((other) => other.endsWith(snapshotEnding))) {
    expect(readSnapshot(program.snapshots, name.slice(0, -snapshotEnding.length))).toBeDefined();
  }
}

async function expectServed(argv: readonly string[], paths: { schema: string; data: string }): Promise<void> {
  const server = program.start(argv);
  const url = await findAddress(server);
  const answer = await fetch(`${url}/graphql?query={dataset{version}}`);
  expect(await answer.json()).toEqual({ data: { dataset: { version: loadWorld(paths).world?.dataset.version } } });
  server.kill("SIGTERM");
  expect(await findEnding(server)).toEqual(fine);
}

function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** The texts below a folder, by path. */
function readAll(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
  );
}

/** Numbers from 0 to 1 that follow from a seed. */
function createRandom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
