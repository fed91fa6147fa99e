import { readFileSync } from "node:fs";
import { parse } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { buildApiSchema } from "../../src/graphql/build-api-schema.js";
import type { Ontology } from "../../src/ontology/ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import { compareSchemas, countShared, type SchemaDifferences } from "./compare-schemas.js";
import { additions, omissions } from "./grammar-differences.js";
import { printNeo4jSchema, renamedNode } from "./neo4j-schema.js";
import { readOntology, toySchemaFolder } from "./toy-world.js";

const worlds = [
  { name: "the toy world", folder: toySchemaFolder },
  { name: "the world of trade", folder: "schema" },
];

describe.each(worlds)("the API derived for $name, beside that of the Neo4j GraphQL Library", ({ folder }) => {
  let ontology: Ontology;
  let ours: string;
  let theirs: string;
  let differences: SchemaDifferences;

  beforeAll(async () => {
    ontology = readOntology(folder);
    ours = buildApiSchema(ontology).printed;
    theirs = toOurNames(await printNeo4jSchema(readSchemaFiles([coreSchemaDirectory, folder])));
    differences = compareSchemas(ours, theirs);
  }, 60_000);

  it("gives everything that both have the same type", () => {
    expect(countShared(ours, theirs)).toBeGreaterThan(1000);
    expect(differences.changed).toEqual(["Query.nodes: [Node]!, not [Node!]!"]);
  });

  it("adds what the grammar says and nothing else", () => {
    const listed = additions.flatMap(({ list }) => list(ontology));
    const handWritten = listHandWritten(ontology).filter((coordinate) => differences.added.includes(coordinate));
    expect([...differences.added].sort()).toEqual([...new Set([...listed, ...handWritten])].sort());
  });

  it("leaves out what the grammar says and nothing else", () => {
    const uncovered = differences.leftOut.filter(
      (coordinate) => !omissions.some(({ covers }) => covers.test(coordinate)),
    );
    expect(uncovered).toEqual([]);
    const unused = omissions.filter(({ covers }) => !differences.leftOut.some((coordinate) => covers.test(coordinate)));
    expect(unused).toEqual([]);
  });
});

describe("the page on the grammar", () => {
  const page = readFileSync("docs/query-grammar.md", "utf8");

  it.each([...new Set([...additions, ...omissions].map(({ name }) => name))])("explains: %s", (name) => {
    expect(page.toLowerCase()).toContain(`**${name.toLowerCase()}**`);
  });
});

function toOurNames(sdl: string): string {
  return sdl.replaceAll(renamedNode, "Node").replaceAll("graphNodes", "nodes");
}

/** Coordinates of the types and queries that the schema writes out. */
function listHandWritten({ handWrittenSdl }: Ontology): string[] {
  return parse(handWrittenSdl).definitions.flatMap((definition) => {
    const name = "name" in definition ? (definition.name?.value ?? "") : "";
    const fields = name === "Query" && "fields" in definition ? (definition.fields ?? []) : [];
    return [name, ...fields.map((field) => `Query.${field.name.value}`)];
  });
}
