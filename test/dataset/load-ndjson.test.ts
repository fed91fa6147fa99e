import { describe, expect, it } from "vitest";
import type { DataFile } from "../../src/dataset/data-file.js";
import { loadDataset } from "../../src/dataset/load-dataset.js";
import { readDataFiles } from "../../src/dataset/read-data.js";
import { toNdjsonFile } from "../../src/dataset/to-ndjson-file.js";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import { loadToyWorld, readToyFile, toDataFile, toyData, toyOntology } from "./toy-world.js";

const fieldBook = "documents/field-book-2021";
const more = "entities/plants/more.ndjson";

/** What is reported when files in lines are added to the toy world. */
function findFaults(...files: readonly DataFile[]): string[] {
  return loadToyWorld(...files).diagnostics.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

/** The toy world's document in lines, in place of the one in YAML. */
function loadWithLines(edit: (lines: string[]) => readonly string[]): string[] {
  const lines = toNdjsonFile(readToyFile(`${fieldBook}.yaml`))
    .text.split("\n")
    .slice(0, -1);
  const edited = toDataFile(
    `${fieldBook}.ndjson`,
    edit(lines)
      .map((line) => `${line}\n`)
      .join(""),
  );
  const others = readDataFiles(toyData).filter(({ path }) => path !== `${fieldBook}.yaml`);
  const { diagnostics } = loadDataset([...others, edited], toyOntology);
  return diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe("a data folder in lines", () => {
  it("gives the dataset that the same records give in YAML", () => {
    const files = readDataFiles(toyData);
    const lines = files.map(toNdjsonFile);
    expect(lines.filter(({ path }) => path.endsWith(".ndjson")).length).toBeGreaterThan(3);
    const { dataset, diagnostics } = loadDataset(lines, toyOntology);
    expect(diagnostics).toEqual([]);
    expect(dataset).toStrictEqual(loadDataset(files, toyOntology).dataset);
  });

  it("gives the dataset that the shipped records give in YAML", () => {
    const { ontology } = parseOntology(readSchemaFiles([coreSchemaDirectory, "schema"]));
    if (ontology === undefined) throw new Error("The shipped schema has faults.");
    const files = readDataFiles("graph-data");
    const { dataset, diagnostics } = loadDataset(files.map(toNdjsonFile), ontology);
    expect(diagnostics).toEqual([]);
    expect(dataset?.version).toBe(loadDataset(files, ontology).dataset?.version);
  });
});

describe("an entity file in lines", () => {
  it("is held to the same rules, each problem in its place", () => {
    const text = [
      '{"id": "plant:more", "name": "More", "aliasses": ["m"]}',
      '{"id": "plant:more", "name": 12}',
      '{"name": "without id"}',
      '["plant:x"]',
      '{"id": "garden:x", "name": "Elsewhere"}',
      '{"id": "plant:y", "name": null}',
    ].join("\n");
    expect(findFaults(toDataFile(more, text))).toEqual([
      `data/${more}:1:38 UNKNOWN_FIELD`,
      `data/${more}:2:8 DUPLICATE_ID`,
      `data/${more}:3:1 MISSING_FIELD`,
      `data/${more}:4:1 WRONG_SHAPE`,
      `data/${more}:5:8 MISPLACED_ENTITY`,
      `data/${more}:6:27 WRONG_TYPE`,
    ]);
  });

  it("is checked beyond a line that is not JSON", () => {
    const text = '{"id": "plant:more", "name": \n{"id": "plant:other", "name": "Other", "colour": 1}\n';
    expect(findFaults(toDataFile(more, text))).toEqual([
      `data/${more}:1:30 NDJSON_SYNTAX`,
      `data/${more}:2:40 UNKNOWN_FIELD`,
    ]);
  });

  it("does not make others unknown that a line declares which is not JSON", () => {
    const text =
      '{"id": "plant:more", "name": \n{"id": "plant:other", "name": "Other", "contains": "plant:more", "evidence": "passage:field-book-2021.21"}\n';
    expect(findFaults(toDataFile(more, text))).toEqual([`data/${more}:1:30 NDJSON_SYNTAX`]);
  });

  it("says something", () => {
    expect(findFaults(toDataFile(more, ""))).toEqual([`data/${more}:1:1 EMPTY_FILE`]);
  });

  it("is named after its kind", () => {
    expect(findFaults(toDataFile("entities/plans.ndjson", '{"id": "plant:z", "name": "Zed"}'))).toEqual([
      "data/entities/plans.ndjson:1:1 UNKNOWN_KIND",
    ]);
  });
});

describe("a document's file in lines", () => {
  it("begins with its head", () => {
    expect(loadWithLines(([, ...others]) => others)).toEqual(["1:1 MISSING_FIELD"]);
    expect(loadWithLines((lines) => ["{", ...lines.slice(1)])).toEqual(["1:2 NDJSON_SYNTAX"]);
  });

  it("has one head, without lists", () => {
    expect(loadWithLines(([head = "", ...others]) => [head, head, ...others])).toEqual(["2:1 WRONG_SHAPE"]);
    const withList = (head = "") => head.replace(/}$/, ',"statements":[]}');
    const [fault] = loadWithLines(([head, ...others]) => [withList(head), ...others]);
    expect(fault).toMatch(/^1:\d+ WRONG_SHAPE$/);
  });

  it("holds statements, entities and passages and nothing else", () => {
    const strays = ['{"lines": "1-2"}', '"text"', "{}"];
    const faults = loadWithLines((lines) => [...lines, ...strays]);
    expect(faults.map((fault) => fault.replace(/^\d+:/, ""))).toEqual(strays.map(() => "1 WRONG_SHAPE"));
  });

  it("is named after its document, and is its only file", () => {
    const file = toNdjsonFile(readToyFile(`${fieldBook}.yaml`));
    expect(findFaults(file).map((fault) => fault.split(" ")[1])).toContain("DUPLICATE_DOCUMENT");
    const other = { ...file, path: "documents/other.ndjson", file: "data/documents/other.ndjson" };
    const others = readDataFiles(toyData).filter(({ path }) => path !== `${fieldBook}.yaml`);
    const [fault] = loadDataset([...others, other], toyOntology).diagnostics;
    expect(fault).toMatchObject({ code: "MISPLACED_DOCUMENT", fix: `Name it ${fieldBook}.ndjson.` });
  });
});
