import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.js";
import { loadDataset } from "../../src/dataset/load-dataset.js";
import { loadWithSnapshot, type SnapshotForm } from "../../src/dataset/load-with-snapshot.js";
import { readDataFiles } from "../../src/dataset/read-data.js";
import { toDataFile, toyData, toyOntology } from "./toy-world.js";

const files = readDataFiles(toyData);
let folder: string;
let errors: Error[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "snapshots-"));
  errors = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Keeps the dataset as it is. */
const form: SnapshotForm<{ readonly dataset: Dataset }> = {
  make: (dataset) => ({ dataset }),
  toContent: (made) => made,
  fromContent: (content) => content as { readonly dataset: Dataset } | undefined,
};

function load(data = files, place: { folder?: string; program?: string } = {}) {
  return loadWithSnapshot(data, toyOntology, form, {
    folder,
    program: "1",
    later: (write) => write(),
    onError: (error) => errors.push(error),
    ...place,
  });
}

/** Places come from parsing alone, so without them a dataset came from a snapshot. */
function isFromSnapshot({ places }: ReturnType<typeof load>): boolean {
  return places === undefined;
}

describe("loadWithSnapshot", () => {
  it("gives the same the second time, without parsing", () => {
    const first = load();
    const second = load();
    expect([first, second].map(isFromSnapshot)).toEqual([false, true]);
    expect(second.made?.dataset).toStrictEqual(loadDataset(files, toyOntology).dataset);
  });

  it("parses every time where there is no place for snapshots", () => {
    load();
    expect(isFromSnapshot(loadWithSnapshot(files, toyOntology, form))).toBe(false);
  });

  it("parses again what the form does not know again", () => {
    load();
    const estranged = { ...form, fromContent: () => undefined };
    const place = { folder, program: "1", later: () => {}, onError: () => {} };
    expect(isFromSnapshot(loadWithSnapshot(files, toyOntology, estranged, place))).toBe(false);
  });

  it("parses again when a file or the program has changed", () => {
    load();
    const [first, ...others] = files as [(typeof files)[number]];
    expect(isFromSnapshot(load([{ ...first, text: `${first.text}\n` }, ...others]))).toBe(false);
    expect(isFromSnapshot(load(files, { program: "2" }))).toBe(false);
    expect(isFromSnapshot(load(files))).toBe(true);
  });

  it("does not believe a snapshot that was cut short or changed", () => {
    const { made } = load();
    const path = join(folder, readdirSync(folder)[0] as string);
    const whole = readFileSync(path);
    const changed = Buffer.from(whole);
    changed.write("gardeN:", whole.indexOf("garden:"));
    for (const broken of [whole.subarray(0, -5), Buffer.alloc(0), Buffer.from("no snapshot"), changed]) {
      writeFileSync(path, broken);
      const again = load();
      expect(isFromSnapshot(again)).toBe(false);
      expect(again.made).toStrictEqual(made);
    }
  });

  it("does not believe the snapshot of another dataset under its name", () => {
    load();
    const other = readdirSync(folder)[0] as string;
    load(files, { program: "2" });
    const own = readdirSync(folder).find((name) => name !== other) as string;
    writeFileSync(join(folder, own), readFileSync(join(folder, other)));
    expect(isFromSnapshot(load(files, { program: "2" }))).toBe(false);
  });

  it("parses where a folder lies in the place of a snapshot", () => {
    load();
    const path = join(folder, readdirSync(folder)[0] as string);
    rmSync(path);
    mkdirSync(path);
    expect(isFromSnapshot(load())).toBe(false);
    expect(errors).toHaveLength(1);
  });

  it("keeps nothing that has faults or warnings, so that they are told every time", () => {
    const broken = [...files, toDataFile("entities/gardens/more.yaml", "- id: garden:nameless")];
    for (let round = 0; round < 2; round++) expect(load(broken).diagnostics.length).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("loads all the same, and says so, when it can't write", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    expect(load(files, { folder: join(file, "below") }).made).toBeDefined();
    expect(errors).toHaveLength(1);
  });

  it("lets go of all but the newest few", () => {
    for (let program = 0; program < 8; program++) load(files, { program: String(program) });
    expect(readdirSync(folder)).toHaveLength(4);
    expect(isFromSnapshot(load(files, { program: "7" }))).toBe(true);
  });
});
