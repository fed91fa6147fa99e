import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { toNdjsonFile } from "../../src/dataset/to-ndjson-file.js";
import { toDataJsonSchema } from "../../src/ontology/to-data-json-schema.js";
import { getOntology, getToyOntology } from "./get-ontology.js";

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
const schema = toDataJsonSchema(getToyOntology());
const isValid = ajv.compile({ ...schema, $id: "data" });
const isValidLine = ajv.compile({ $ref: "data#/$defs/line" });

const source = { file: "field-book.txt", sha256: "0".repeat(64), lines: 20 };
const documentFile = (rest: object) => ({ document: "document:field-book", source, ...rest });
const statements = (...items: object[]) => documentFile({ statements: items });

const data = "test/fixtures/toy-world/data";
const dataFiles = readdirSync(data, { recursive: true, encoding: "utf8" }).filter((name) =>
  /^(entities|documents).*\.yaml$/.test(name),
);

test("there are data files to try", () => {
  expect(dataFiles.length).toBeGreaterThan(2);
});

test.each(dataFiles)("%s of the toy world is accepted", (name) => {
  isValid(load(readFileSync(`${data}/${name}`, "utf8")));
  expect(isValid.errors ?? []).toEqual([]);
});

test.each(dataFiles)("%s of the toy world is accepted line by line", (name) => {
  const file = { file: name, path: name, text: readFileSync(`${data}/${name}`, "utf8") };
  const lines = toNdjsonFile(file).text.split("\n").slice(0, -1);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.flatMap((line) => (isValidLine(JSON.parse(line)) ? [] : isValidLine.errors))).toEqual([]);
});

test("a line is refused where the item of a file is refused", () => {
  const lines = [{ id: "plant:cowslip" }, { ...documentFile({}), statements: [] }, { subject: "tree:c" }, "text", {}];
  expect(lines.map((line) => isValidLine(line))).toEqual(lines.map(() => false));
});

describe("accepts", () => {
  test.each<[string, unknown]>([
    [
      "an entity with properties only",
      [{ id: "plant:cowslip", name: "Cowslip", rank: "SPECIES", aliases: ["paigle"] }],
    ],
    [
      "an entity with relations, statement properties and evidence",
      [
        {
          id: "naming-opinion:chaffweed",
          name: "Chaffweed is a loosestrife",
          acceptedBy: ["garden:alder-hill", { node: "botanist:weld", note: "In passing." }],
          season: "SPRING",
          evidence: ["passage:field-book.3-4"],
        },
      ],
    ],
    ["a document with its outline", documentFile({ pages: [1], sections: [{ path: ["甲", 1], lines: 3 }] })],
    [
      "a statement about several subjects",
      statements({ subject: ["garden:a", "garden:b"], grows: "plant:c", evidence: 3 }),
    ],
    ["a statement read from its object", statements({ subject: "plant:c", grownBy: "garden:a", evidence: "3-4" })],
    [
      "dates to the year, month and day",
      statements({ subject: "garden:a", grows: "plant:c", from: 1998, until: "1999-02" }),
    ],
    [
      "a named statement in conflict",
      statements({ subject: "garden:a", grows: "plant:c", key: "x", conflictsWith: ["y"] }),
    ],
  ])("%s", (_title, value) => {
    isValid(value);
    expect(isValid.errors ?? []).toEqual([]);
  });
});

describe("refuses", () => {
  test.each<[string, unknown]>([
    ["an entity without a name", [{ id: "plant:cowslip" }]],
    ["an id of no kind", [{ id: "tree:oak", name: "Oak" }]],
    ["an id with a capital letter", [{ id: "plant:Cowslip", name: "Cowslip" }]],
    ["a key that the kind does not have", [{ id: "plant:cowslip", name: "Cowslip", colour: "yellow" }]],
    ["a value that the enum does not have", [{ id: "plant:cowslip", name: "Cowslip", rank: "TRIBE" }]],
    ["text for a number", [{ id: "plant:cowslip", name: "Cowslip", height: "tall" }]],
    ["an entity of the kind of the evidence", [{ id: "passage:a.1-2", name: "A place" }]],
    ["a relation of another kind of subject", statements({ subject: "plant:c", grows: "plant:d", evidence: 3 })],
    [
      "a relation that one of several subjects lacks",
      statements({ subject: ["garden:a", "plant:c"], grows: "plant:d" }),
    ],
    ["a relation that leads to another kind", statements({ subject: "garden:a", grows: "garden:b", evidence: 3 })],
    ["a derived relation", statements({ subject: "botanist:weld", grows: "plant:c", evidence: 3 })],
    ["a property that is worked out", statements({ subject: "garden:a", grows: "plant:c", inferred: true })],
    ["a thirteenth month", statements({ subject: "garden:a", grows: "plant:c", date: "1998-13" })],
    ["evidence that is no line", statements({ subject: "garden:a", grows: "plant:c", evidence: "page 3" })],
    ["a statement without a subject", statements({ grows: "plant:c", evidence: 3 })],
    ["a document without its source", { document: "document:field-book" }],
    ["text", "a field book"],
  ])("%s", (_title, value) => {
    expect(isValid(value)).toBe(false);
  });
});

test("keys and enum values are explained in the words of the schema", () => {
  const definitions = toDataJsonSchema(getToyOntology()).$defs as Record<string, Record<string, unknown>>;
  expect(definitions["entity-Garden"]).toMatchObject({
    description: "A garden that grows plants for study.",
    properties: {
      area: { description: "Ground that it covers. In hectares." },
      grows: { description: "Plants in its beds." },
    },
  });
  expect(definitions.Season?.oneOf).toContainEqual({ const: "SPRING", description: "March to May." });
});

test("the shipped schema gives a JSON Schema that can be used", () => {
  const isShippedValid = ajv.compile(toDataJsonSchema(getOntology("schema")));
  expect(isShippedValid([{ id: "member:jpn", name: "Japan", nameZh: "日本", code: "JPN" }])).toBe(true);
  expect(isShippedValid([{ id: "member:jpn", name: "Japan", cites: "agreement:cptpp" }])).toBe(false);
});
