import { readFileSync } from "node:fs";
import { parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { buildApiSchema } from "../../src/graphql/build-api-schema.js";
import { checkQueryLimits } from "../../src/graphql/limits/check-query-limits.js";
import { checkTokens } from "../../src/graphql/limits/check-tokens.js";
import { defaultQueryLimits } from "../../src/graphql/limits/query-limits.js";
import { readOntology } from "./toy-world.js";

const page = readFileSync("docs/query-grammar.md", "utf8");
const examples = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");

describe("the examples of the page on the grammar", () => {
  const { schema } = buildApiSchema(readOntology("schema"));

  it.each(examples)("fit the schema and the limits: %#", (source) => {
    expect(checkTokens(source, defaultQueryLimits)).toEqual([]);
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    expect(checkQueryLimits(schema, document, undefined, undefined, defaultQueryLimits)).toEqual([]);
  });

  it("are there", () => {
    expect(examples.length).toBeGreaterThan(8);
  });
});

describe("the limits on the page", () => {
  it.each(["maxTokens", "maxNesting", "maxDepth", "maxRootFields", "maxAliases", "maxInputDepth"] as const)(
    "are those of a server that is told nothing else: %s",
    (name) => expect(page).toContain(`| ${defaultQueryLimits[name]} |`),
  );

  it.each(["maxOffset", "maxCost"] as const)("are those of a server that is told nothing else: %s", (name) => {
    expect(page).toContain(`| ${defaultQueryLimits[name].toLocaleString("en").replace(",", " ")} |`);
  });
});
