import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadDataset } from "../../src/dataset/load-dataset.js";
import { readDataFiles } from "../../src/dataset/read-data.js";
import { toNdjsonFile } from "../../src/dataset/to-ndjson-file.js";
import { type FingerprintOptions, writeFingerprints } from "../../src/dataset/write-fingerprints.js";
import { readToyFile, toyData, toyOntology, toySources } from "./toy-world.js";

const fieldBook = "documents/field-book-2021.yaml";
const inLines = "documents/field-book-2021.ndjson";

describe("writeFingerprints", () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "fingerprints-"));
    cpSync(toyData, directory, { recursive: true });
  });

  afterEach(() => rmSync(directory, { recursive: true }));

  it("changes nothing where nothing is missing", () => {
    expect(write()).toEqual({ written: [], added: 0, changed: 0, unused: 0, diagnostics: [] });
  });

  it("writes down what is missing and brings the file back byte for byte", () => {
    const before = read(fieldBook);
    const withoutOne = before.replace(/ {2}- \{ lines: 12-13,.*\n/, "");
    expect(withoutOne).not.toBe(before);
    change(fieldBook, () => withoutOne);
    expect(write()).toMatchObject({ added: 1, written: [expect.stringContaining(fieldBook)] });
    expect(read(fieldBook)).toBe(before);
    expect(loadDataset(readDataFiles(directory), toyOntology).diagnostics).toEqual([]);
  });

  it("writes down what is missing in a file of lines, below its head, and leaves the other lines as they are", () => {
    const file = toNdjsonFile(readToyFile(fieldBook));
    rmSync(join(directory, fieldBook));
    const [head = "", ...others] = file.text.replace(/"lines":(\d+),"f/g, '"lines":"$1","f').split("\n");
    const spaced = others.map((line) => line.replace('{"subject":', '{ "subject" : '));
    const isListed = (line: string) => line.includes('"fingerprint"');
    writeFileSync(join(directory, inLines), [head, ...spaced.filter((line) => !isListed(line))].join("\n"));
    expect(write()).toMatchObject({ added: spaced.filter(isListed).length, diagnostics: [] });
    const written = read(inLines).split("\n");
    expect(written.slice(0, 1)).toEqual([head]);
    expect(new Set(written)).toEqual(new Set([head, ...spaced]));
    expect(written.filter((line) => !isListed(line))).toEqual([head, ...spaced.filter((line) => !isListed(line))]);
    expect(loadDataset(readDataFiles(directory), toyOntology).diagnostics).toEqual([]);
  });

  it("renews and takes out passages in a file of lines", () => {
    const file = toNdjsonFile(readToyFile(fieldBook));
    rmSync(join(directory, fieldBook));
    const [head = "", ...others] = file.text.split("\n");
    const wrong = `"fingerprint":"${"0".repeat(64)}"`;
    const stale = others.map((line) =>
      line.includes('"lines":16,') ? line.replace(/"fingerprint":"\w+"/, wrong) : line,
    );
    expect(stale).not.toEqual(others);
    writeFileSync(
      join(directory, inLines),
      [head, ...stale.filter((line) => line !== ""), `{"lines":1,${wrong}}`, ""].join("\r\n"),
    );
    expect(write({ isUpdating: true })).toMatchObject({ changed: 2, written: [expect.stringContaining(inLines)] });
    expect(write({ isPruning: true })).toMatchObject({ unused: 1, written: [expect.stringContaining(inLines)] });
    expect(loadDataset(readDataFiles(directory), toyOntology).diagnostics).toEqual([]);
    expect(read(inLines).split("\r\n").length).toBe(read(inLines).split("\n").length);
  });

  it("writes down passages that only another file uses", () => {
    change(
      "entities/plants.yaml",
      (text) =>
        `${text}- { id: plant:moss, name: moss, grownBy: garden:low-marsh, evidence: passage:field-book-2021.13 }\n`,
    );
    expect(write().added).toBe(1);
    expect(read(fieldBook)).toContain("  - { lines: 13, fingerprint: ");
  });

  it("leaves a changed fingerprint alone unless it is to update", () => {
    const before = read(fieldBook);
    change(fieldBook, (text) => text.replace(/(lines: 16, fingerprint: )\w+/, `$1${"0".repeat(64)}`));
    expect(write()).toMatchObject({ changed: 1, written: [] });
    expect(write({ isUpdating: true })).toMatchObject({ changed: 1, written: [expect.stringContaining(fieldBook)] });
    expect(read(fieldBook)).toBe(before);
  });

  it("leaves an unused passage alone unless it is to prune", () => {
    const before = read(fieldBook);
    change(fieldBook, (text) =>
      text.replace("passages:\n", `passages:\n  - { lines: 1, fingerprint: ${"0".repeat(64)} }\n`),
    );
    expect(write()).toMatchObject({ unused: 1, written: [] });
    expect(write({ isPruning: true })).toMatchObject({ unused: 1, written: [expect.stringContaining(fieldBook)] });
    expect(read(fieldBook)).toBe(before);
  });

  it("prunes nothing while errors may hide the use of a passage", () => {
    change(fieldBook, (text) => text.replace("    keptBy: ", "    keptBi: "));
    const result = write({ isPruning: true });
    expect(result).toMatchObject({ unused: 1, written: [] });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(["UNKNOWN_RELATION"]);
  });

  it("passes over a document whose text is another, and says so", () => {
    change(fieldBook, (text) =>
      text.replace(/sha256: \w+/, `sha256: ${"0".repeat(64)}`).replace(/ {2}- \{ lines: 16,.*\n/, ""),
    );
    const result = write();
    expect(result.diagnostics).toMatchObject([{ code: "SOURCE_CHANGED", line: 3 }]);
    expect(result.written).toEqual([]);
  });

  it("does not write lines that the text does not have", () => {
    change(fieldBook, (text) => text.replace("    evidence: 17\n", "    evidence: 26-99\n"));
    expect(write()).toMatchObject({ added: 0, written: [] });
  });

  it("says where it cannot write", () => {
    const [source] = /source: .*/.exec(read(fieldBook)) ?? [];
    change(
      fieldBook,
      () =>
        `{ document: document:field-book-2021, ${source}, statements: [{ subject: plant:oxlip, grownBy: garden:stonegate, evidence: 11 }] }\n`,
    );
    expect(write().diagnostics.map(({ code }) => code)).toEqual(["NO_PASSAGES_BLOCK"]);
  });

  it("leaves no temporary file behind", () => {
    change(fieldBook, (text) => text.replace(/ {2}- \{ lines: 16,.*\n/, ""));
    write();
    expect(readdirSync(join(directory, "documents"))).toEqual(["field-book-2021.yaml", "label-list-2023.yaml"]);
  });

  function write(options?: FingerprintOptions) {
    return writeFingerprints(directory, toySources, toyOntology, options);
  }

  function read(path: string): string {
    return readFileSync(join(directory, path), "utf8");
  }

  function change(path: string, edit: (text: string) => string): void {
    writeFileSync(join(directory, path), edit(read(path)));
  }
});
