import { describe, expect, it } from "vitest";
import { jsonLd } from "../../../src/export/formats/jsonld.js";
import { prepareExport } from "../../../src/export/prepare-export.js";
import { toJsonLdContext } from "../../../src/export/rdf/to-json-ld-context.js";
import { loadToyWorld } from "../../graphql/toy-world.js";
import { buildDataset } from "../../store/build-dataset.js";
import { smallOntology } from "../../store/small-world.js";
import { everything, hostileDataset, hostileTexts, prepareSmall, writeText } from "../export-world.js";
import { findTexts, readJsonLdQuads, toTriples } from "../rdf/read-triples.js";

/** The objects of a file that say what something is, by id. */
async function readObjects(...choices: Parameters<typeof prepareSmall>): Promise<Map<string, Record<string, unknown>>> {
  const file = JSON.parse(await writeText(jsonLd, await prepareSmall(...choices)));
  const described = file["@graph"].filter((item: Record<string, unknown>) => item["@type"] !== undefined);
  return new Map(described.map((item: Record<string, unknown>) => [item["@id"], item]));
}

describe("jsonLd", () => {
  it("keeps the ids, keys and numbers of the data", async () => {
    const objects = await readObjects();
    expect(objects.get("dish:broth")).toEqual({
      "@id": "dish:broth",
      "@type": ["Dish"],
      name: "broth",
      kind: "world:DishKind.SOUP",
      minutes: 90,
      isHot: true,
      tags: ["clear", "Winter"],
    });
    expect(objects.get("statement:s-01")).toMatchObject({
      subject: "cook:ada",
      predicate: "world:makes",
      object: "dish:broth",
      role: "chef",
      roleZh: "主廚",
      evidence: ["place:1", "place:2"],
    });
    expect(objects.get("statement:s-03")).toMatchObject({ evidence: ["place:3"] });
  });

  it("brings the context along that is also published", async () => {
    const file = JSON.parse(await writeText(jsonLd, await prepareSmall()));
    expect(file["@context"]).toEqual(JSON.parse(JSON.stringify(toJsonLdContext(smallOntology))));
  });

  it("writes relations under the terms that they map to, from either end", async () => {
    const file = JSON.parse(await writeText(jsonLd, await prepareExport(loadToyWorld().world, everything)));
    const objects: Record<string, unknown>[] = file["@graph"];
    expect(file["@context"].within).toEqual({ "@id": "skos:broader", "@type": "@id" });
    expect(file["@context"].contains).toEqual({ "@id": "skos:narrower", "@type": "@id" });
    const [narrow] = objects.filter(({ within }) => within !== undefined);
    expect(objects).toContainEqual({ "@id": narrow?.within, contains: narrow?.["@id"] });
    expect(objects.find(({ "@id": id }) => id === narrow?.["@id"])?.["@type"]).toEqual(["Plant", "skos:Concept"]);
  });

  it("says of itself what it holds and what it lost", async () => {
    const file = (await readObjects({ around: "cook:cy" })).get("_:file") ?? {};
    expect(file["schema:version"]).toEqual(["0123456789abcdef"]);
    expect(file["dcterms:description"]).toEqual([{ "@value": "around cook:cy, 1 statement deep", "@language": "en" }]);
    expect(file["rdfs:comment"]).toEqual(jsonLd.losses.map((text) => ({ "@value": text, "@language": "en" })));
  });

  it("carries hostile texts as they are", async () => {
    const quads = await readJsonLdQuads(await writeText(jsonLd, await prepareSmall({}, hostileDataset)));
    for (const [slug, text] of Object.entries(hostileTexts)) {
      expect(findTexts(quads, `urn:graph:node/dish:${slug.toLowerCase()}`, "urn:graph:vocabulary#name")).toEqual([
        text,
        text,
      ]);
    }
  });

  it("writes an empty graph", async () => {
    expect(toTriples(await readJsonLdQuads(await writeText(jsonLd, await prepareSmall({}, buildDataset()))))).toEqual(
      [],
    );
  });
});
