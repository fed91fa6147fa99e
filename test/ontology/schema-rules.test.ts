import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { schemaRules } from "../../src/ontology/check-schema.js";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import { graphqlSchemaRule } from "../../src/ontology/rules/graphql-schema.js";
import type { Diagnostic } from "../../src/shared/diagnostic.js";

const folder = "test/fixtures/schema-counter-examples";
const codes = [...schemaRules, graphqlSchemaRule].flatMap((rule) => rule.codes);
const examples = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
const base = readSchemaFiles([coreSchemaDirectory, `${folder}/base`]);

/** What is wrong with a counter-example beside the core and the base, without the core files that it replaces. */
function checkExample(text: string, file: string): readonly Diagnostic[] {
  const replaced = [...text.matchAll(/^# Without (\S+)\.$/gm)].map((match) => match[1]);
  return parseOntology([...base.filter((part) => !replaced.includes(part.file)), { file, text }]).diagnostics;
}

function formatPlace({ file, line, column }: Diagnostic, own: string): string {
  return file === own ? `${line}:${column}` : `${basename(file)}:${line}:${column}`;
}

test("the base of the counter-examples has no fault", () => {
  expect(parseOntology(base).diagnostics).toEqual([]);
});

test("every code that a rule gives has a counter-example", () => {
  const shown = new Set(examples.map((name) => name.split("--")[0]));
  expect(codes.filter((code) => !shown.has(code))).toEqual([]);
});

test("no two rules share a code", () => {
  expect(new Set(codes).size).toBe(codes.length);
});

describe.each(examples)("%s", (name) => {
  const file = `${folder}/${name}`;
  const text = readFileSync(file, "utf8");
  const diagnostics = checkExample(text, file);
  const code = name.split("--")[0];

  test("is refused for its one reason only", () => {
    expect([...new Set(diagnostics.map((diagnostic) => diagnostic.code))]).toEqual([code]);
  });

  test("is refused at the place that it names", () => {
    const expected = /^# Expected at (\S+): /.exec(text)?.[1];
    expect(diagnostics.map((diagnostic) => formatPlace(diagnostic, file))).toContain(expected);
  });
});

test.each([
  ["UNKNOWN_TYPE--relation-target", "Document"],
  ["UNKNOWN_TYPE--interface", "Maker"],
  ["UNKNOWN_DIRECTIVE--misspelt", "searchable"],
  ["UNKNOWN_DIRECTIVE_ARGUMENT--misspelt", "weight"],
  ["UNKNOWN_REFERENCE--kind", "Author"],
  ["UNKNOWN_ROLE_PLAYER--misspelt", "WROTE"],
  ["DERIVED_STEP--misspelt", "cites"],
  ["UNKNOWN_PREFIX--misspelt", "skos"],
])("the fix for %s offers the nearest name, %s", (name, nearest) => {
  const file = `${folder}/${name}.graphql`;
  expect(checkExample(readFileSync(file, "utf8"), file)[0]?.fix).toBe(`Did you mean "${nearest}"?`);
});

test("a fault that many kinds inherit is reported once, where it stands", () => {
  const text = 'extend interface Node {\n  "Where it is filed."\n  shelf: String @serchable\n}';
  const found = checkExample(text, "node.graphql").filter(({ code }) => code === "UNKNOWN_DIRECTIVE");
  expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual(["node.graphql:3"]);
});

test("every code is explained in the documentation", () => {
  const page = readFileSync("docs/errors.md", "utf8");
  const given = [...codes, "SCHEMA_SYNTAX", "SCHEMA_UNREADABLE"];
  expect(given.filter((code) => !page.includes(`| \`${code}\` |`))).toEqual([]);
});
