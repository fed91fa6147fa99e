import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFingerprints } from "../../src/dataset/check-fingerprints.js";
import { checkGrounding } from "../../src/dataset/check-grounding.js";
import { createPassageTexts } from "../../src/dataset/find-passage-text.js";
import { toLines } from "../../src/dataset/read-sources.js";
import { buildApiSchema } from "../../src/graphql/build-api-schema.js";
import { hostileTexts } from "../export/export-world.js";
import { getOntology, loadImported, makeWorld } from "./import-world.js";

/** Names that schemas, statements, data files or the API have for themselves, and names of all sorts. */
const name = fc.oneof(
  fc.constantFrom(
    "id",
    "key",
    "kind",
    "type",
    "name",
    "label",
    "date",
    "from",
    "evidence",
    "inferred",
    "aliases",
    "node",
  ),
  fc.constantFrom("passages", "Passage", "Query", "Document", "Path", "Statement", "Node", "Dataset", "KnowsObject"),
  fc.constantFrom(
    "knows",
    "KNOWS",
    "knows about",
    "inverse of knows",
    "knowsConnection",
    "Person",
    "persons",
    "PersonWhere",
  ),
  fc.constantFrom(
    "國家",
    "1st",
    "__proto__",
    "constructor",
    "sourceFile",
    "x",
    "weight",
    "note",
    "AND",
    "title",
    "search",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);

const value = fc.oneof(
  fc.constantFrom(
    "2018",
    "2018-11",
    "true",
    "12",
    "",
    ...Object.values(hostileTexts).filter((text) => text.length < 200),
  ),
  ...[fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.string({ unit: "binary" })],
  fc.array(fc.string(), { maxLength: 2 }),
);

const attributes = fc.dictionary(name, value, { maxKeys: 5 });

const graph = fc.record({
  nodes: fc
    .tuple(
      fc.array(attributes, { minLength: 4, maxLength: 4 }),
      fc.array(fc.record({ id: name, attributes }), { maxLength: 2 }),
    )
    .map(([plain, others]) => [...plain.map((held, id) => ({ id: String(id), attributes: held })), ...others]),
  edges: fc.array(
    fc.record({ source: fc.nat(3).map(String), target: fc.oneof(fc.nat(3).map(String), name), attributes }),
    { maxLength: 8 },
  ),
  isUntyped: fc.boolean(),
});

describe("a starting schema", () => {
  it("has no fault, whatever a file calls its things, and the world verifies against its own text", () => {
    fc.assert(
      fc.property(graph, (imported) => {
        const world = makeWorld(imported, { document: "document:import" });
        const ontology = getOntology(world);
        const dataset = loadImported(world, ontology);
        expect(buildApiSchema(ontology).schema.getQueryType()?.name).toBe("Query");
        const texts = new Map(
          dataset.sources.map(({ id, file }) => [id, toLines(world.sources.get(file) as string)] as const),
        );
        expect(checkFingerprints(dataset, texts, new Map(dataset.passages.map(({ id }) => [id, place])))).toEqual([]);
        const grounding = checkGrounding(dataset, ontology, createPassageTexts(dataset, texts));
        expect(grounding.ungrounded).toEqual([]);
        expect(dataset.statements.length).toBe(grounding.checked);
      }),
      { numRuns: 60 },
    );
  });
});

const place = { source: { file: "", path: "", text: "" }, offset: 0 };
