import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadDataset } from "../../src/dataset/load-dataset.js";
import { loadWithSnapshot } from "../../src/dataset/load-with-snapshot.js";
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

function load(data = files, place: { folder?: string; program?: string } = {}) {
  return loadWithSnapshot(data, toyOntology, {
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
  it("gives the same frozen dataset the second time, without parsing", () => {
    const first = load();
    const second = load();
    expect([first, second].map(isFromSnapshot)).toEqual([false, true]);
    expect(second.dataset).toStrictEqual(loadDataset(files, toyOntology).dataset);
    expect(Object.isFrozen(second.dataset?.nodes[0]?.properties)).toBe(true);
  });

  it("parses again when a file or the program has changed", () => {
    load();
    const [first, ...others] = files as [(typeof files)[number]];
    expect(isFromSnapshot(load([{ ...first, text: `${first.text}\n` }, ...others]))).toBe(false);
    expect(isFromSnapshot(load(files, { program: "2" }))).toBe(false);
    expect(isFromSnapshot(load(files))).toBe(true);
  });

  it("does not believe a snapshot that was cut short or changed", () => {
    const { dataset } = load();
    const path = join(folder, readdirSync(folder)[0] as string);
    const whole = readFileSync(path, "utf8");
    for (const broken of [whole.slice(0, -5), "", "no line break", whole.replace("garden:", "gardeN:")]) {
      writeFileSync(path, broken);
      const again = load();
      expect(isFromSnapshot(again)).toBe(false);
      expect(again.dataset).toStrictEqual(dataset);
    }
  });

  it("keeps nothing that has faults or warnings, so that they are told every time", () => {
    const broken = [...files, toDataFile("entities/gardens/more.yaml", "- id: garden:nameless")];
    for (let round = 0; round < 2; round++) expect(load(broken).diagnostics.length).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("loads all the same, and says so, when it can't write", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    expect(load(files, { folder: join(file, "below") }).dataset).toBeDefined();
    expect(errors).toHaveLength(1);
  });

  it("lets go of all but the newest few", () => {
    for (let program = 0; program < 8; program++) load(files, { program: String(program) });
    expect(readdirSync(folder)).toHaveLength(4);
    expect(isFromSnapshot(load(files, { program: "7" }))).toBe(true);
  });
});
