import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.js";
import { loadDataset } from "../../src/dataset/load-dataset.js";
import { readDataFiles } from "../../src/dataset/read-data.js";
import { arbitraryGarden } from "./arbitrary-garden.js";
import { goRound, readOntologyOf, roundFormats } from "./import-world.js";

function readDataset(folder: string, ontology: ReturnType<typeof readOntologyOf>): Dataset {
  const { dataset } = loadDataset(readDataFiles(folder), ontology);
  if (dataset === undefined) throw new Error("The data does not load.");
  return dataset;
}

describe.each(roundFormats)("a world written as %s", (format) => {
  it("is the same world when it is read again: nodes, statements, passages and outlines", async () => {
    const ontology = readOntologyOf("test/fixtures/toy-world/schema");
    const dataset = readDataset("test/fixtures/toy-world/data", ontology);
    const round = await goRound(format, dataset, ontology);
    expect(round.world.problems).toEqual([]);
    expect(round.dataset).toEqual({ ...dataset, version: round.dataset.version, questions: [] });
  });
});

describe.each(["graphml", "csv.zip"])("the shipped data written as %s", (format) => {
  it("is the same data when it is read again", async () => {
    const ontology = readOntologyOf("schema");
    const dataset = readDataset("graph-data", ontology);
    const round = await goRound(format, dataset, ontology);
    expect(round.world.problems).toEqual([]);
    expect(round.dataset).toEqual({ ...dataset, version: round.dataset.version, questions: [] });
  });
});

describe.each(roundFormats)("any world written as %s", (format) => {
  it("is the same world when it is read again, whatever its texts are", async () => {
    const ontology = readOntologyOf("test/fixtures/toy-world/schema");
    await fc.assert(
      fc.asyncProperty(arbitraryGarden(ontology), async (dataset) => {
        const round = await goRound(format, dataset, ontology);
        expect(round.world.problems).toEqual([]);
        expect(round.dataset).toEqual({ ...dataset, version: round.dataset.version, questions: [] });
      }),
      { numRuns: 40 },
    );
  });
});
