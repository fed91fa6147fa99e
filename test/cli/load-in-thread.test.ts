import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createLoadInThread, type LoadInThread } from "../../src/cli/load-in-thread.js";
import { loadWorld } from "../../src/compose.js";
import type { SnapshotPlace } from "../../src/dataset/load-with-snapshot.js";
import type { World } from "../../src/graphql/world.js";
import { type BuiltProgram, buildProgram } from "../project/kill/built-program.js";

let program: BuiltProgram;
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);
afterAll(() => program.remove());

const never = new AbortController().signal;

/** A copy of the toy world, loaded, and how it is loaded again. */
function copyToyWorld(snapshots?: SnapshotPlace) {
  const folder = mkdtempSync(join(tmpdir(), "in-thread-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("test/fixtures/toy-world", folder, { recursive: true });
  const paths = { schema: join(folder, "schema"), data: join(folder, "data"), sources: join(folder, "sources") };
  const before = loadWorld(paths).world as World;
  const load = createLoadInThread(program.threadProgram, snapshots) as LoadInThread;
  return { folder, paths, before, reload: (known: World | undefined = before) => load(paths, known, never) };
}

test("gives the world that loading at one go gives, its texts included", async () => {
  const { before, reload } = copyToyWorld();
  const { world, diagnostics } = await reload(undefined);
  expect(diagnostics).toEqual([]);
  expect(world?.getDataset()).toEqual(before.getDataset());
  expect(world?.ontology).toEqual(before.ontology);
  expect(world?.printedSchema).toBe(before.printedSchema);
  const { passages } = before.getDataset();
  const texts = passages.map((passage) => world?.findPassageText(passage));
  expect(texts).toEqual(passages.map(before.findPassageText));
  expect(texts.some((text) => text !== undefined)).toBe(true);
});

test("gives the faults that loading at one go gives", async () => {
  const { folder, paths, reload } = copyToyWorld();
  appendFileSync(join(folder, "data/entities/plants.yaml"), "\n- { id: plant:x, nam: X }\n");
  const { world, diagnostics } = await reload();
  expect(world).toBeUndefined();
  expect(diagnostics).toEqual(loadWorld(paths).diagnostics);
  expect(diagnostics.length).toBeGreaterThan(0);
});

test("takes over the API while the schema is the same, and makes a new one when it is not", async () => {
  const { folder, before, reload } = copyToyWorld();
  edit(join(folder, "data/entities/plants.yaml"), "name: cowslip", "name: paigle");
  const { world: next } = await reload();
  expect(next?.dataset.version).not.toBe(before.dataset.version);
  expect(next?.schema).toBe(before.schema);
  edit(join(folder, "schema/kinds/plant.graphql"), "{\n", '{\n  "Whether it climbs." climbs: Boolean\n');
  const { world: last } = await reload(next);
  expect(last?.schema).not.toBe(before.schema);
  expect(last?.printedSchema).toContain("climbs: Boolean");
});

test("refuses what loading at one go refuses", async () => {
  const { folder, paths, reload } = copyToyWorld();
  rmSync(join(folder, "data"), { recursive: true });
  const refusal = catchError(() => loadWorld(paths));
  expect(refusal).toMatchObject({ code: "DATA_FOLDER_UNREADABLE" });
  await expect(reload()).rejects.toEqual(refusal);
});

test("keeps what it loads for the next start, and says so where it can't", async () => {
  const folder = mkdtempSync(join(tmpdir(), "snapshots-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const told: string[] = [];
  const place = (below: string): SnapshotPlace => ({
    folder: join(folder, below),
    program: "1",
    later: () => expect.unreachable(),
    onError: ({ message }) => told.push(message),
  });
  expect((await copyToyWorld(place("kept")).reload()).world).toBeDefined();
  expect(
    readdirSync(join(folder, "kept"))
      .map((name) => name.replace(/^\w+/, ""))
      .sort(),
  ).toEqual([".ontology", ".snapshot"]);
  expect((await copyToyWorld(place("kept")).reload()).world).toBeDefined();
  writeFileSync(join(folder, "file"), "");
  expect((await copyToyWorld(place("file/below")).reload()).world).toBeDefined();
  expect(told).toHaveLength(1);
});

test("without a built program there is no thread", () => {
  expect(createLoadInThread(join(tmpdir(), "nowhere.cjs"))).toBeUndefined();
});

test("loads at one go once the program was built anew, which may pack in another way", async () => {
  const folder = mkdtempSync(join(tmpdir(), "anew-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "load-thread.cjs");
  writeFileSync(
    path,
    "require('node:worker_threads').parentPort.postMessage({ packed: undefined, diagnostics: [], notKept: [] });",
  );
  const { paths, before } = copyToyWorld();
  const load = createLoadInThread(path) as LoadInThread;
  expect((await load(paths, before, never)).world).toBeUndefined();
  utimesSync(path, 1, 1);
  expect((await load(paths, before, never)).world?.dataset).toEqual(before.dataset);
});

function edit(path: string, text: string, other: string): void {
  writeFileSync(path, readFileSync(path, "utf8").replace(text, other));
}

function catchError(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
}
