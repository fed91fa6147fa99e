import type { Quad } from "n3";
import { describe, expect, it } from "vitest";
import { turtle } from "../../../src/export/formats/ttl.js";
import { buildDataset } from "../../store/build-dataset.js";
import { hostileDataset, hostileTexts, prepareSmall, writeText } from "../export-world.js";
import { findTexts, readQuads, toTriples } from "../rdf/read-triples.js";

const own = "urn:graph:vocabulary#";
const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const xsd = "http://www.w3.org/2001/XMLSchema#";

const read = async (...choices: Parameters<typeof prepareSmall>) =>
  readQuads(await writeText(turtle, await prepareSmall(...choices)), "text/turtle");

describe("turtle", () => {
  it("writes nodes with prefixes and one property below the other", async () => {
    const text = await writeText(turtle, await prepareSmall());
    expect(text).toContain("@prefix dish: <urn:graph:node/dish:> .\n");
    expect(text).toContain(
      '\ncook:ada a world:Cook ;\n    world:name "Ada"@en ;\n    world:name "艾達"@zh-Hant ;\n' +
        '    world:aliases "A. L." ;\n    world:aliases "ＡＤＡ" ;\n' +
        '    world:born "1815-12-10"^^xsd:date ;\n    world:stars 3 .\n',
    );
    expect(text).toContain(
      "\ncook:ada world:makes dish:broth .\nstatement:s-01 a rdf:Statement, world:Statement ;\n" +
        "    rdf:subject cook:ada ;\n    rdf:predicate world:makes ;\n    rdf:object dish:broth ;\n",
    );
  });

  it("gives every value the type that its schema says", async () => {
    const triples = toTriples(await read());
    const of = (id: string, name: string) =>
      triples
        .filter((line) => line.startsWith(`<urn:graph:${id}> <${own}${name}> `))
        .map((line) => line.split("> ")[2]);
    expect(of("node/cook:ben", "born")).toEqual([`"1815"^^${xsd}gYear`]);
    expect(of("node/cook:cy", "born")).toEqual([`"1815-12"^^${xsd}gYearMonth`]);
    expect(of("node/dish:broth", "isHot")).toEqual([`"true"^^${xsd}boolean`]);
    expect(of("node/dish:broth", "minutes")).toEqual([`"90"^^${xsd}integer`]);
    expect(of("node/dish:broth", "kind")).toEqual([`<${own}DishKind.SOUP>`]);
    expect(of("node/ingredient:leek", "price")).toEqual([`"1.5"^^${xsd}decimal`]);
    expect(of("node/ingredient:oil", "price")).toEqual([`"4.0"^^${xsd}decimal`]);
    expect(of("node/place:1", "bookId")).toEqual(["<urn:graph:node/book:one>"]);
    expect(of("statement/s-01", "role")).toEqual([`"chef"@en`, `"主廚"@zh-hant`]);
    expect(of("statement/s-01", "evidence")).toEqual(["<urn:graph:node/place:1>", "<urn:graph:node/place:2>"]);
    expect(of("statement/s-11", "conflictsWith")).toEqual(["<urn:graph:statement/s-12>"]);
    expect(of("statement/s-07", "openList")).toEqual([`"false"^^${xsd}boolean`]);
  });

  it("states and describes every statement, inferred ones too", async () => {
    const [graph, quads] = [await prepareSmall(), await read()];
    const stated = toTriples(quads);
    for (const { id, subject, object, inferred } of graph.statements()) {
      const find = (name: string) => findTexts(quads, `urn:graph:statement/${id}`, name)[0];
      const ends = [find(`${rdf}subject`), find(`${rdf}object`)];
      expect(ends).toEqual([`urn:graph:node/${subject}`, `urn:graph:node/${object}`]);
      expect(stated).toContain(`<${ends[0]}> <${find(`${rdf}predicate`)}> <${ends[1]}>`);
      expect(find(`${own}inferred`)).toBe(String(inferred));
    }
    expect([...graph.statements()].some(({ inferred }) => inferred)).toBe(true);
  });

  it("names the triple of each statement as one term in RDF 1.2", async () => {
    const graph = await prepareSmall();
    const text = await writeText(turtle, graph, { isRdf12: true });
    const quads = readQuads(text, "text/turtle");
    const reified = quads.filter(({ predicate }) => predicate.value === `${rdf}reifies`);
    expect(text.startsWith('VERSION "1.2"\n')).toBe(true);
    expect(reified).toHaveLength(graph.statementCount);
    expect(reified.every(({ object }) => quads.some((quad) => quad.equals(object as unknown as Quad)))).toBe(true);
    expect(text).not.toContain("rdf:Statement");
  });

  it("says of itself what it holds and what it lost", async () => {
    const quads = await read({ part: { title: "a part", nodes: ["cook:cy"], statements: [] } });
    const [file] = quads
      .filter(({ object }) => object.value === "https://schema.org/Dataset")
      .map((quad) => quad.subject);
    const said = quads.filter(({ subject }) => subject.value === file?.value).map(({ object }) => object.value);
    expect(said).toEqual(expect.arrayContaining(["0123456789abcdef", "a part", "en", "zh-Hant", ...turtle.losses]));
    expect(quads.map(({ object }) => object.value)).toContain("Trade Policy Graph");
  });

  it("carries hostile texts as they are", async () => {
    const quads = await read({}, hostileDataset);
    for (const [slug, text] of Object.entries(hostileTexts)) {
      expect(findTexts(quads, `urn:graph:node/dish:${slug.toLowerCase()}`, `${own}name`)).toEqual([text, text]);
    }
  });

  it("writes an empty graph", async () => {
    expect(toTriples(await read({}, buildDataset()))).toEqual([]);
  });
});
