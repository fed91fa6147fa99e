import { readFileSync } from "node:fs";
import { Parser, type Quad, Store } from "n3";
import { describe, expect, it } from "vitest";
import { turtle } from "../../../src/export/formats/ttl.js";
import { prepareExport } from "../../../src/export/prepare-export.js";
import { expandTerm, toNamespaces } from "../../../src/export/rdf/namespaces.js";
import { writeVocabulary } from "../../../src/export/rdf/write-vocabulary.js";
import type { Ontology } from "../../../src/ontology/ontology.js";
import { publishedVocabularies } from "../../../src/ontology/published-vocabularies.js";
import { loadToyWorld, readOntology } from "../../graphql/toy-world.js";
import { everything, writeText } from "../export-world.js";
import { readQuads } from "./read-triples.js";

const { world } = loadToyWorld();
const toy = readVocabulary(world.ontology);

/** Values of a predicate of a term, both with prefixes. */
function readVocabulary(ontology: Ontology) {
  const store = new Store(new Parser().parse(writeVocabulary(ontology)));
  const namespaces = toNamespaces(ontology);
  const owl = { ...namespaces, prefixes: new Map([...Object.entries(publishedVocabularies), ...namespaces.prefixes]) };
  const expand = (term: string) => expandTerm(owl, term);
  return {
    store,
    find: (term: string, predicate: string) =>
      store.getObjects(expand(term), expand(predicate), null).map(({ value }) => value),
    findUnion: (term: string, predicate: string) => {
      const [union] = store.getObjects(
        store.getObjects(expand(term), expand(predicate), null)[0] ?? null,
        expand("owl:unionOf"),
        null,
      );
      return store.extractLists()[union?.value ?? ""]?.map(({ value }) => value);
    },
    expand,
  };
}

describe("writeVocabulary", () => {
  it("makes classes of kinds and interfaces, below those that they implement and map to", () => {
    const { find, expand } = toy;
    expect(find("botany:Plant", "rdf:type")).toEqual([expand("owl:Class")]);
    expect(find("botany:Plant", "rdfs:subClassOf")).toEqual([expand("botany:Node"), expand("skos:Concept")]);
    expect(find("botany:Garden", "rdfs:subClassOf")).toContain(expand("botany:Grower"));
    expect(find("botany:Grower", "rdfs:subClassOf")).toEqual([expand("foaf:Agent")]);
  });

  it("labels and explains in both languages, each text marked with its own", () => {
    const find = (term: string, predicate: string) =>
      toy.store
        .getObjects(toy.expand(term), toy.expand(predicate), null)
        .map((text) => (text.termType === "Literal" ? `${text.value}@${text.language}` : text.termType));
    expect(find("botany:Garden", "rdfs:label")).toEqual(["Garden@en", "園區@zh-hant"]);
    expect(find("botany:Garden", "rdfs:comment")).toEqual([
      "A garden that grows plants for study.@en",
      "栽種植物以供研究之園區。@zh-hant",
    ]);
    expect(find("botany:grows", "rdfs:comment")).toEqual(["Plants in its beds.@en", "其苗床中之植物。@zh-hant"]);
    expect(find("botany:grownBy", "rdfs:comment")).toEqual(["Who grows it.@en", "栽種該植物者。@zh-hant"]);
    expect(find("botany:since", "rdfs:comment")).toEqual([
      "When it was founded or born.@en",
      "創立或出生之時。@zh-hant",
    ]);
    expect(find("botany:season", "rdfs:comment")).toContain("觀察到之季節。@zh-hant");
    expect(find("botany:PlantRank", "rdfs:label")).toEqual(["Rank@en", "分類階層@zh-hant"]);
    expect(find("botany:PlantRank", "rdfs:comment")).toContain("植物分類樹中之階層。@zh-hant");
    expect(find("botany:PlantRank.FAMILY", "rdfs:comment")).toEqual(["A family.@en", "科。@zh-hant"]);
    expect(find("botany:Statement", "rdfs:label")).toEqual(["Statement@en", "陳述@zh-hant"]);
  });

  it("explains in English alone what the schema does not explain in Chinese", () => {
    expect(toy.find("botany:Botanist", "rdfs:comment")).toEqual(["Someone who studies plants."]);
  });

  it("labels and explains everything in the shipped vocabulary in both languages", () => {
    const { store, expand } = readVocabulary(readOntology("schema"));
    for (const predicate of ["rdfs:label", "rdfs:comment"]) {
      const terms = store.getSubjects(expand(predicate), null, null);
      const unlike = terms.filter((term) => {
        const texts = store.getQuads(term, expand(predicate), null, null);
        return texts.filter(isEnglish).length === 0 || texts.filter(isChinese).length === 0;
      });
      expect(unlike.map(({ value }) => value)).toEqual([]);
      expect(terms.length).toBeGreaterThan(200);
    }
  });

  it("gives relations their ends, their way back and the terms that they map to", () => {
    const { find, findUnion, expand } = toy;
    expect(find("botany:grows", "rdfs:domain")).toEqual([expand("botany:Grower")]);
    expect(find("botany:grows", "rdfs:range")).toEqual([expand("botany:Plant")]);
    expect(find("botany:grownBy", "owl:inverseOf")).toEqual([expand("botany:grows")]);
    expect(find("botany:grownBy", "rdfs:range")).toEqual([expand("botany:Grower")]);
    expect(find("botany:within", "rdfs:subPropertyOf")).toEqual([expand("skos:broader")]);
    expect(find("botany:contains", "rdfs:subPropertyOf")).toEqual([expand("skos:narrower")]);
    expect(findUnion("botany:since", "rdfs:range")).toEqual([
      expand("xsd:gYear"),
      expand("xsd:gYearMonth"),
      expand("xsd:date"),
    ]);
  });

  it("makes individuals of the values of enums that properties hold, and of no others", () => {
    const { find, expand } = toy;
    expect(find("botany:PlantRank.FAMILY", "rdf:type")).toContain(expand("botany:PlantRank"));
    expect(find("botany:PlantRank.FAMILY", "rdfs:label")).toEqual(["plant family", "科"]);
    expect(find("botany:rank", "rdfs:range")).toEqual([expand("botany:PlantRank")]);
    expect(find("botany:Verdict", "rdf:type")).toEqual([]);
  });

  it("says what every own term in a file of the world means", async () => {
    const quads = readQuads(await writeText(turtle, await prepareExport(world, everything)), "text/turtle");
    const own = quads
      .flatMap(({ predicate, object }) => [predicate.value, object.value])
      .filter((value) => value.startsWith(toy.expand("botany:")));
    expect(new Set(own).size).toBeGreaterThan(20);
    expect([...new Set(own)].filter((term) => toy.store.countQuads(term, null, null, null) === 0)).toEqual([]);
  });

  it("is what the committed file holds; mend it with `npm run generate`", () => {
    expect(readFileSync("schema/vocabulary.generated.ttl", "utf8") === writeVocabulary(readOntology("schema"))).toBe(
      true,
    );
  });
});

function isEnglish({ object }: Quad): boolean {
  return object.termType === "Literal" && object.language === "en";
}

function isChinese({ object }: Quad): boolean {
  return object.termType === "Literal" && object.language === "zh-hant" && /\p{Script=Han}/u.test(object.value);
}
