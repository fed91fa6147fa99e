import { describe, expect, it } from "vitest";
import { nQuads } from "../../../src/export/formats/nq.js";
import { prepareExport } from "../../../src/export/prepare-export.js";
import { buildDataset, node, statement } from "../../store/build-dataset.js";
import {
  createExportContext,
  everything,
  hostileDataset,
  hostileTexts,
  prepareSmall,
  writeText,
} from "../export-world.js";
import { findTexts, readQuads } from "../rdf/read-triples.js";

const read = async (...choices: Parameters<typeof prepareSmall>) =>
  readQuads(await writeText(nQuads, await prepareSmall(...choices)), "application/n-quads");

describe("nQuads", () => {
  it("writes one quad to a line", async () => {
    const lines = (await writeText(nQuads, await prepareSmall())).trimEnd().split("\n");
    expect(lines.every((line) => line.endsWith(" ."))).toBe(true);
    expect(readQuads(lines.join("\n"), "application/n-quads")).toHaveLength(lines.length);
    expect(lines).toContain('<urn:graph:node/cook:ada> <urn:graph:vocabulary#name> "艾達"@zh-Hant .');
  });

  it("puts what a document says into the graph of that document, and nodes into none", async () => {
    const quads = await read();
    const graphsOf = (subject: string) => [
      ...new Set(quads.filter((quad) => quad.subject.value === subject).map((quad) => quad.graph.value)),
    ];
    expect(graphsOf("urn:graph:statement/s-03")).toEqual(["urn:graph:node/book:two"]);
    expect(graphsOf("urn:graph:node/place:3")).toEqual(["urn:graph:node/book:two"]);
    expect(graphsOf("urn:graph:node/ingredient:leek")).toEqual([""]);
    const direct = quads.find(
      ({ predicate, subject }) => predicate.value.endsWith("#improves") && subject.value.endsWith("stew"),
    );
    expect(direct?.graph.value).toBe("urn:graph:node/book:two");
  });

  it("puts a statement that rests on two documents into the graphs of both", async () => {
    const inferred = [...(await prepareSmall()).statements()].find(
      ({ evidence }) => evidence.includes("place:2") && evidence.includes("place:3"),
    );
    const quads = (await read()).filter(({ subject }) => subject.value === `urn:graph:statement/${inferred?.id}`);
    const ofGraph = (graph: string) =>
      quads.filter((quad) => quad.graph.value === graph).map((quad) => quad.object.value);
    expect(ofGraph("urn:graph:node/book:one").length).toBeGreaterThan(5);
    expect(ofGraph("urn:graph:node/book:two")).toEqual(ofGraph("urn:graph:node/book:one"));
  });

  it("puts what rests on an unknown passage into the default graph", async () => {
    const dataset = buildDataset({
      nodes: [node("cook:ada", "Cook"), node("dish:stew", "Dish")],
      statements: [statement("s-01", "cook:ada", "MAKES", "dish:stew", { evidence: ["place:lost"] })],
    });
    const graph = await prepareExport(createExportContext(dataset), everything);
    const quads = readQuads(await writeText(nQuads, graph), "application/n-quads");
    expect(quads.some(({ predicate }) => predicate.value.endsWith("#makes"))).toBe(true);
    expect(quads.every((quad) => quad.graph.termType === "DefaultGraph")).toBe(true);
  });

  it("names the triple of each statement as one term in RDF 1.2", async () => {
    const graph = await prepareSmall();
    const text = await writeText(nQuads, graph, { isRdf12: true });
    const quads = readQuads(text, "application/n-quads").filter(({ object }) => String(object.termType) === "Quad");
    expect(text.startsWith('VERSION "1.2"\n')).toBe(true);
    expect(new Set(quads.map(({ subject }) => subject.value)).size).toBe(graph.statementCount);
    expect(new Set(quads.map(({ predicate }) => predicate.value.split("#")[1]))).toEqual(new Set(["reifies"]));
  });

  it("carries hostile texts as they are", async () => {
    const quads = await read({}, hostileDataset);
    for (const [slug, text] of Object.entries(hostileTexts)) {
      expect(findTexts(quads, `urn:graph:node/dish:${slug.toLowerCase()}`, "urn:graph:vocabulary#name")).toEqual([
        text,
        text,
      ]);
    }
  });
});
