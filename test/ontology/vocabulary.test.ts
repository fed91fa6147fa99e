import { expect, test } from "vitest";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import { getOntology, getToyOntology } from "./get-ontology.js";

const toy = getToyOntology();

test("a world has the namespace that it names, and otherwise one that nobody can look up", () => {
  expect(toy.vocabulary).toEqual({ iri: "https://botany.example/", prefix: "botany" });
  expect(getOntology("templates/init/schema").vocabulary).toEqual({ iri: "urn:graph:", prefix: "world" });
});

test("kinds, interfaces and properties know the terms that say the same elsewhere", () => {
  expect(toy.kindByName.Plant?.mapsTo).toEqual(["skos:Concept"]);
  expect(toy.kindByName.Garden?.mapsTo).toEqual([]);
  expect(toy.interfaceByName.Grower?.mapsTo).toEqual(["foaf:Agent"]);
  expect(toy.kindByName.Garden?.propertyByName.name?.mapsTo).toEqual(["rdfs:label"]);
  expect(toy.kindByName.Garden?.propertyByName.nameZh?.mapsTo).toEqual([]);
  expect(toy.statementPropertyByName.evidence?.mapsTo).toEqual(["prov:wasDerivedFrom"]);
});

test("terms on one field of a relation's side hold for all of that side", () => {
  const { ABOUT, PART_OF, HOSTS } = getOntology("schema").relationByType;
  expect([ABOUT?.mapsTo, ABOUT?.inverseMapsTo]).toEqual([["dcterms:subject"], []]);
  expect([PART_OF?.mapsTo, PART_OF?.inverseMapsTo]).toEqual([["dcterms:isPartOf"], ["dcterms:hasPart"]]);
  expect([HOSTS?.mapsTo, HOSTS?.inverseMapsTo]).toEqual([[], ["schema:organizer"]]);
});

test("a single term may stand without brackets, as GraphQL allows", () => {
  const files = readSchemaFiles(["test/fixtures/toy-world/schema", coreSchemaDirectory]);
  const text = 'extend type Garden @mapsTo(terms: "schema:Park")';
  const { ontology, diagnostics } = parseOntology([...files, { file: "garden.graphql", text }]);
  expect(diagnostics).toEqual([]);
  expect(ontology?.kindByName.Garden?.mapsTo).toEqual(["schema:Park"]);
});

test("a world names its namespace once", () => {
  const files = readSchemaFiles(["test/fixtures/toy-world/schema", coreSchemaDirectory]);
  const text = 'extend schema @vocabulary(iri: "https://other.example/", prefix: "other")';
  const { diagnostics } = parseOntology([...files, { file: "zz.graphql", text }]);
  expect(diagnostics.map(({ code, file }) => `${file} ${code}`)).toEqual(["zz.graphql DUPLICATE_NAME"]);
});
