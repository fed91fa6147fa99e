import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "read-schema-"));
  mkdirSync(join(folder, "kinds"));
  writeFileSync(join(folder, "kinds", "b.graphql"), "# b");
  writeFileSync(join(folder, "a.graphql"), "# a");
  writeFileSync(join(folder, "api.generated.graphql"), "# left out");
  writeFileSync(join(folder, "notes.md"), "left out");
});

afterAll(() => rmSync(folder, { recursive: true }));

test("schema files are read from all folders below, by path, without generated ones", () => {
  const files = readSchemaFiles([folder]);
  expect(files.map(({ text }) => text)).toEqual(["# a", "# b"]);
  expect(files.map(({ file }) => file.split("/").at(-1))).toEqual(["a.graphql", "b.graphql"]);
});

test("a file that is reached twice counts once", () => {
  symlinkSync(join(folder, "a.graphql"), join(folder, "kinds", "c.graphql"));
  const files = readSchemaFiles([folder, join(folder, "kinds"), folder]);
  expect(files.map(({ text }) => text)).toEqual(["# a", "# b"]);
});

test("the schema that all worlds share lies inside the schema folder and is not read twice", () => {
  const files = readSchemaFiles(["schema", coreSchemaDirectory]).map(({ file }) => file);
  expect(files.filter((file) => file === "schema/core/node.graphql")).toHaveLength(1);
  expect(new Set(files).size).toBe(files.length);
});

test("a folder that cannot be read is refused by its name", () => {
  const read = () => readSchemaFiles([join(folder, "nowhere")]);
  expect(read).toThrow(/nowhere/);
  expect(read).toThrow(expect.objectContaining({ name: "KnownError", code: "SCHEMA_UNREADABLE" }));
});

test("the order of files does not depend on where they lie", () => {
  const elsewhere = readSchemaFiles([coreSchemaDirectory, folder]).map(({ text }) => text);
  const before = readSchemaFiles([folder, coreSchemaDirectory]).map(({ text }) => text);
  expect(elsewhere.slice(-2)).toEqual(["# a", "# b"]);
  expect(before).toEqual(elsewhere);
});
