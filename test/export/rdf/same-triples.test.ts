import { describe, expect, it } from "vitest";
import type { ExportGraph } from "../../../src/export/export-graph.js";
import { jsonLd } from "../../../src/export/formats/jsonld.js";
import { nQuads } from "../../../src/export/formats/nq.js";
import { turtle } from "../../../src/export/formats/ttl.js";
import { prepareExport } from "../../../src/export/prepare-export.js";
import type { Ontology } from "../../../src/ontology/ontology.js";
import { loadToyWorld } from "../../graphql/toy-world.js";
import { buildDataset, node, statement } from "../../store/build-dataset.js";
import { buildOntology } from "../../store/build-ontology.js";
import { createExportContext, everything, hostileDataset, prepareSmall, writeText } from "../export-world.js";
import { readJsonLdQuads, readQuads, toTriples } from "./read-triples.js";

/** Ids that no IRI can hold as they are, and a kind whose ids begin like a published vocabulary's terms. */
function prepareStrangeIds(): Promise<ExportGraph> {
  const ontology = buildOntology(
    [{ name: "Schema" }, { name: "Dish" }, { name: "Book" }, { name: "Place", references: { bookId: "Book" } }],
    [{ type: "MAKES", field: "makes", inverse: "madeBy", from: ["Schema"], to: ["Dish"] }],
    { dish: "ID" },
  );
  const ids = ['a b"<c>\\{d}', "é%41", "..", "-x-.", "//host/path?q#f", "長", "a~b'c", "e:f", "\ud800"];
  const dataset = buildDataset({
    nodes: [
      node("schema:url", "Schema"),
      ...[...ids.map((slug) => `dish:${slug}`), "dish"].map((id) => node(id, "Dish", { name: "a dish" })),
    ],
    statements: ids.map((slug, index) =>
      statement(`s ${index}.`, "schema:url", "MAKES", `dish:${slug}`, { dish: "dish:x" }),
    ),
  });
  return prepareExport(createExportContext(dataset, ontology), everything);
}

/** A world whose properties and relations map to several terms each, and differ from kind to kind. */
function prepareManyTerms(): Promise<ExportGraph> {
  const { world } = loadToyWorld();
  const terms = ["dcterms:title", "skos:prefLabel"];
  const ontology: Ontology = {
    ...world.ontology,
    relations: world.ontology.relations.map((relation) => ({
      ...relation,
      mapsTo: terms,
      inverseMapsTo: ["schema:about", "schema:mentions"],
    })),
    kinds: world.ontology.kinds.map((kind, index) => ({
      ...kind,
      properties: kind.properties.map((property) => (index % 2 === 0 ? { ...property, mapsTo: terms } : property)),
    })),
  };
  return prepareExport({ ...world, ontology }, everything);
}

describe.each<[string, () => Promise<ExportGraph>]>([
  ["the kitchen", () => prepareSmall()],
  ["hostile texts", () => prepareSmall({}, hostileDataset)],
  ["ids that are no names", prepareStrangeIds],
  ["a world that maps to published vocabularies", () => prepareExport(loadToyWorld().world, everything)],
  ["several terms for one thing", prepareManyTerms],
])("%s", (_, prepare) => {
  it("gives the same triples in Turtle, N-Quads and JSON-LD", async () => {
    const graph = await prepare();
    const ofTurtle = toTriples(readQuads(await writeText(turtle, graph), "text/turtle"));
    const ofNQuads = toTriples(readQuads(await writeText(nQuads, graph), "application/n-quads"));
    const ofJsonLd = toTriples(await readJsonLdQuads(await writeText(jsonLd, graph)));
    expect(ofTurtle.length).toBeGreaterThan(10 * graph.statementCount);
    expect(ofNQuads).toEqual(ofTurtle);
    expect(ofJsonLd).toEqual(ofTurtle);
  });

  it("gives each node and each statement an IRI of its own", async () => {
    const graph = await prepare();
    const quads = readQuads(await writeText(nQuads, graph), "application/n-quads");
    const subjects = new Set(
      quads.filter(({ subject }) => subject.termType === "NamedNode").map((quad) => quad.subject.value),
    );
    expect(subjects.size).toBe(graph.nodeCount + graph.statementCount + [...graph.passages()].length);
  });
});
