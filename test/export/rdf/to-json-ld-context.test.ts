import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toJsonLdContext } from "../../../src/export/rdf/to-json-ld-context.js";
import { readOntology, toySchemaFolder } from "../../graphql/toy-world.js";
import { buildOntology } from "../../store/build-ontology.js";

const toy = toJsonLdContext(readOntology(toySchemaFolder));

describe("toJsonLdContext", () => {
  it("makes IRIs of the ids of nodes and statements", () => {
    expect(toy["naming-opinion"]).toEqual({ "@id": "https://botany.example/node/naming-opinion:", "@prefix": true });
    expect(toy.statement).toEqual({ "@id": "https://botany.example/statement/", "@prefix": true });
  });

  it("gives the keys of the data their terms, languages and types", () => {
    expect(toy.Plant).toBe("botany:Plant");
    expect(toy.nameZh).toEqual({ "@id": "rdfs:label", "@language": "zh-Hant" });
    expect(toy.height).toBe("botany:height");
    expect(toy.area).toEqual({ "@id": "botany:area", "@type": "xsd:decimal" });
    expect(toy.evidence).toEqual({ "@id": "prov:wasDerivedFrom", "@type": "@id" });
    expect(toy.grows).toEqual({ "@id": "botany:grows", "@type": "@id" });
  });

  it("leaves a key to ids that begin with it", () => {
    expect(toy.garden).toEqual({ "@id": "https://botany.example/node/garden:", "@prefix": true });
  });

  it("takes names of its own where a schema gives no namespace", () => {
    const ontology = buildOntology([{ name: "Book" }, { name: "Place", references: {} }], []);
    expect(toJsonLdContext(ontology)).toMatchObject({ world: { "@id": "urn:graph:vocabulary#" }, Book: "world:Book" });
  });

  it("is what the committed file holds; mend it with `npm run generate`", () => {
    const committed = JSON.parse(readFileSync("schema/context.generated.jsonld", "utf8"));
    expect(committed["@context"]).toEqual(toJsonLdContext(readOntology("schema")));
  });
});
