import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { maximumFileBytes } from "../../src/dataset/data-file.js";
import { loadDataset } from "../../src/dataset/load-dataset.js";
import { readDataFiles } from "../../src/dataset/read-data.js";
import { toyData, toyOntology } from "./toy-world.js";

describe("readDataFiles", () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "data-folder-"));
    for (const folder of ["entities", "entities/plants", "documents", "questions"]) mkdirSync(join(directory, folder));
  });

  afterEach(() => rmSync(directory, { recursive: true }));

  it("gives the files of the three folders by path, with their text", () => {
    write("questions/q.graphql", "{ a }");
    write("questions/q.answer.yaml", "data: 1");
    write("documents/d.yaml", "document: d");
    write("entities/plants/more.yaml", "- 植物");
    write("entities/plants.yaml", "- plant");
    const files = readDataFiles(directory);
    expect(files.map(({ path, text }) => [path, text])).toEqual([
      ["documents/d.yaml", "document: d"],
      ["entities/plants.yaml", "- plant"],
      ["entities/plants/more.yaml", "- 植物"],
      ["questions/q.answer.yaml", "data: 1"],
      ["questions/q.graphql", "{ a }"],
    ]);
  });

  it("names files relative to the working directory", () => {
    expect(readDataFiles(toyData).map(({ file }) => file)).toContain(`${toyData}/entities/plants.yaml`);
  });

  it("leaves out hidden files, other files and other folders", () => {
    write("README.md", "# Data");
    write("entities/.plants.yaml.swp", "x");
    write("entities/.draft.yaml", "x");
    write("entities/notes.txt", "x");
    write("questions/q.graphql~", "x");
    expect(readDataFiles(directory)).toEqual([]);
  });

  it("does without a folder that is not there", () => {
    rmSync(join(directory, "questions"), { recursive: true });
    write("entities/plants.yaml", "- plant");
    expect(readDataFiles(directory)).toHaveLength(1);
  });

  it("follows a link within the folder", () => {
    write("entities/plants.yaml", "- plant");
    symlinkSync(join(directory, "entities/plants.yaml"), join(directory, "entities/plants/linked.yaml"));
    expect(readDataFiles(directory).map(({ text }) => text)).toEqual(["- plant", "- plant"]);
  });

  it("does not follow a link out of the folder, and says so", () => {
    const secret = join(mkdtempSync(join(tmpdir(), "elsewhere-")), "secret.yaml");
    writeFileSync(secret, "- secret");
    symlinkSync(secret, join(directory, "entities/plants.yaml"));
    expect(readDataFiles(directory)).toMatchObject([{ text: "", refusal: { why: "outsideFolder" } }]);
    expect(loadCodes()).toEqual(["FILE_OUTSIDE_FOLDER"]);
  });

  it("does not read a file that is too large, and says so", () => {
    write("entities/plants.yaml", "");
    truncateSync(join(directory, "entities/plants.yaml"), maximumFileBytes + 1);
    expect(readDataFiles(directory)).toMatchObject([{ text: "", refusal: { why: "tooLarge" } }]);
    expect(loadCodes()).toEqual(["FILE_TOO_LARGE"]);
  });

  it("does not guess at a file that is not UTF-8, and says so", () => {
    writeFileSync(join(directory, "entities/plants.yaml"), Buffer.from([0x2d, 0x20, 0xb4, 0xfa]));
    expect(readDataFiles(directory)).toMatchObject([{ text: "", refusal: { why: "notUtf8" } }]);
    expect(loadCodes()).toEqual(["FILE_NOT_UTF8"]);
  });

  it("throws a known error for a folder that is not there", () => {
    expect(() => readDataFiles(join(directory, "missing"))).toThrow(
      expect.objectContaining({ code: "DATA_FOLDER_UNREADABLE", suggestion: expect.any(String) }),
    );
  });

  it.each(["gone.yaml", "entities/plants.yaml"])("says that a link to %s cannot be read", (target) => {
    symlinkSync(join(directory, target), join(directory, "entities/plants.yaml"));
    expect(readDataFiles(directory)).toMatchObject([{ text: "", refusal: { why: "unreadable" } }]);
    expect(loadCodes()).toEqual(["FILE_UNREADABLE"]);
  });

  function write(path: string, text: string): void {
    writeFileSync(join(directory, path), text);
  }

  function loadCodes(): readonly string[] {
    return loadDataset(readDataFiles(directory), toyOntology).diagnostics.map(({ code }) => code);
  }
});
