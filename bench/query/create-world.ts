import { buildApiSchema } from "../../src/graphql/build-api-schema.js";
import type { World } from "../../src/graphql/world.js";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import { createSearchIndex } from "../../src/query/create-search-index.js";
import type { SearchIndex } from "../../src/query/search-index.js";
import { createGraphAnalysis } from "../../src/store/memory/analysis/create-graph-analysis.js";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.js";
import { createSyntheticDataset, type Size } from "./synthetic-dataset.js";

/** A world of that size over the shipped schema. */
export function createWorld(size: Size): World {
  const { ontology } = parseOntology(readSchemaFiles([coreSchemaDirectory, "schema"]));
  if (!ontology) throw new Error("The shipped schema has faults.");
  const store = createMemoryStore(createSyntheticDataset(size), ontology);
  const api = buildApiSchema(ontology);
  let index: SearchIndex | undefined;
  return {
    ontology,
    dataset: { version: store.version, sources: [], questions: [] },
    store,
    analysis: createGraphAnalysis(),
    schema: api.schema,
    printedSchema: api.printed,
    getDataset: () => createSyntheticDataset(size),
    getSearchIndex: () => {
      index ??= createSearchIndex(ontology, store.allNodes());
      return index;
    },
    findPassageText: () => undefined,
    getGrounding: () => undefined,
  };
}
