import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.js";
import { loadDataset } from "../../src/dataset/load-dataset.js";
import { readDataFiles } from "../../src/dataset/read-data.js";
import type { Ontology } from "../../src/ontology/ontology.js";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.js";

const toyWorld = fileURLToPath(new URL("../fixtures/toy-world/", import.meta.url));

function load(): { ontology: Ontology; dataset: Dataset } {
  const { ontology } = parseOntology(readSchemaFiles([coreSchemaDirectory, `${toyWorld}schema`]));
  if (!ontology) throw new Error("The toy world's schema does not parse.");
  const { dataset, diagnostics } = loadDataset(readDataFiles(`${toyWorld}data`), ontology);
  if (!dataset) throw new Error(JSON.stringify(diagnostics, null, 2));
  return { ontology, dataset };
}

describe("the memory store over a loaded world", () => {
  const { ontology, dataset } = load();
  const store = createMemoryStore(dataset, ontology);

  it("holds what was loaded, each record as it was", () => {
    expect([...store.allNodes()]).toEqual(dataset.nodes);
    expect([...store.allPassages()]).toEqual(dataset.passages);
    expect([...store.allStatements()].filter((statement) => !statement.inferred)).toEqual(dataset.statements);
  });

  it("derives statements from others and gives them the evidence of their parts", () => {
    const derived = [...store.allStatements()].filter((statement) => statement.inferred);
    expect(derived.length).toBeGreaterThan(0);
    for (const { evidence, subject } of derived) {
      const stated = dataset.statements.filter((statement) => statement.subject === subject);
      expect(stated.some((statement) => statement.evidence.every((passage) => evidence.includes(passage)))).toBe(true);
    }
  });

  it("builds a graph of it", () => {
    expect([store.getGraph().order, store.getGraph().size]).toEqual([store.counts.nodes, store.counts.statements]);
  });
});
