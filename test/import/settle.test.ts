import { describe, expect, it } from "vitest";
import { maximumFileBytes } from "../../src/dataset/data-file.js";
import type { ImportedGraph } from "../../src/import/imported-graph.js";
import { getOntology, loadImported, makeWorld, readOntologyOf } from "./import-world.js";

const document = "document:import";
const ontology = readOntologyOf("test/fixtures/toy-world/schema");

describe("a draft that does not load", () => {
  it("loses what a loss leads to: an entity without what it needs, its edges, and references to it", () => {
    const strict = readStrictOntology();
    const said = { relation: "GROWS", evidence: ["passage:x.1-1"] };
    const graph = readPart([
      { source: "garden:a", target: "plant:p", attributes: said },
      { source: "document:d", target: "plant:p", attributes: { ...said, relation: "DESCRIBES" } },
    ]);
    const book = { id: "document:d", attributes: { kind: "Document", name: "D", date: "1 May" } };
    const survey = { id: document, attributes: { kind: "Document", name: "S", date: "2020" } };
    const world = makeWorld({ ...graph, nodes: [...graph.nodes, book, survey] }, { ontology: strict, document });
    expect(world.problems.map(({ code, item }) => `${code} ${item}`)).toEqual([
      'BAD_DATE node "document:d"',
      'MISSING_FIELD node "document:d"',
      'UNKNOWN_NODE edge from "document:d" to "plant:p"',
    ]);
    expect(loadImported(world, strict).statements.map(({ subject }) => subject)).toEqual(["garden:a"]);
  });

  it("keeps conflicts with statements that are there and lists the others", () => {
    const said = { relation: "GROWS", evidence: ["passage:x.1-1"] };
    const graph = readPart([
      { id: "s-1", source: "garden:a", target: "plant:p", attributes: { ...said, conflictsWith: ["s-2", "s-lost"] } },
      { id: "s-2", source: "garden:b", target: "plant:p", attributes: { ...said, conflictsWith: ["s-1"] } },
    ]);
    const world = makeWorld(graph, { ontology, document });
    const [first, second] = loadImported(world, ontology).statements;
    expect([first?.conflictsWith, second?.conflictsWith]).toEqual([[second?.id], [first?.id]]);
    expect(world.problems.map(({ code }) => code)).toEqual(["UNKNOWN_STATEMENT_KEY"]);
    expect(world.notes).toContainEqual({ what: expect.stringContaining("rest on the import"), count: 2 });
  });

  it("needs a document with what the schema requires, which may be among the nodes", () => {
    const graph: ImportedGraph = {
      nodes: ["a", "b"].map((id) => ({ id, attributes: { kind: "Garden" } })),
      edges: [{ source: "a", target: "b", attributes: { relation: "ANNEX_OF" } }],
      isUntyped: false,
    };
    const strict = readStrictOntology();
    expect(() => makeWorld(graph, { ontology: strict, document })).toThrow(
      /The document of the import cannot be written/,
    );
    const told = { id: document, attributes: { kind: "Document", label: "A survey", date: "2020" } };
    const world = makeWorld({ ...graph, nodes: [...graph.nodes, told] }, { ontology: strict, document });
    expect(loadImported(world, strict).statements).toHaveLength(1);
  });
});

describe("a large file", () => {
  it("becomes several files, none of them too large to load", () => {
    const long = "長".repeat(1_500_000);
    const graph: ImportedGraph = {
      nodes: ["a", "b", "c", "d"].map((id) => ({ id, attributes: { text: long } })),
      edges: [1, 2, 3, 4].map((rank) => ({ source: "a", target: "b", attributes: { rank, text: long } })),
      isUntyped: false,
    };
    const world = makeWorld(graph, { document });
    for (const text of world.data.values()) expect(Buffer.byteLength(text)).toBeLessThan(maximumFileBytes);
    expect([...world.data.keys()].filter((path) => path.startsWith("entities/things/")).length).toBeGreaterThan(1);
    expect(world.sources.size).toBeGreaterThan(1);
    expect(loadImported(world, getOntology(world)).statements).toHaveLength(4);
  });
});

/** Two gardens and a plant as they are exported, without the document that the evidence is in. */
function readPart(edges: ImportedGraph["edges"]): ImportedGraph {
  const nodes = [
    { id: "garden:a", attributes: { kind: "Garden", name: "A", label: "A" } },
    { id: "garden:b", attributes: { kind: "Garden", name: "B", label: "B" } },
    { id: "plant:p", attributes: { kind: "Plant", name: "P", label: "P" } },
  ];
  return { nodes, edges, isUntyped: false };
}

/** The botanical garden, in which every document has a date. */
function readStrictOntology() {
  const kinds = ontology.kinds.map((kind) => {
    if (kind.name !== ontology.documentKind) return kind;
    const properties = kind.properties.map((property) =>
      property.name === "date" ? { ...property, isRequired: true } : property,
    );
    return { ...kind, properties };
  });
  return { ...ontology, kinds, kindByName: Object.fromEntries(kinds.map((kind) => [kind.name, kind])) };
}
