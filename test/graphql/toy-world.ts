import type { ExecutionResult } from "graphql";
import { loadDataset } from "../../src/dataset/load-dataset.js";
import { readDataFiles } from "../../src/dataset/read-data.js";
import { answerQuery, type QueryRequest } from "../../src/graphql/answer-query.js";
import { type ApiSchema, buildApiSchema } from "../../src/graphql/build-api-schema.js";
import type { Ontology } from "../../src/ontology/ontology.js";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import { createSearchIndex } from "../../src/query/create-search-index.js";
import type { QueryContext } from "../../src/query/query-context.js";
import { createGraphAnalysis } from "../../src/store/memory/analysis/create-graph-analysis.js";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.js";

/** The schema of the toy world. */
export const toySchemaFolder = "test/fixtures/toy-world/schema";

/** The schema of a folder with what every world shares. */
export function readOntology(folder: string): Ontology {
  const { ontology, diagnostics } = parseOntology(readSchemaFiles([coreSchemaDirectory, folder]));
  if (ontology === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return ontology;
}

/** The toy world, ready to be asked. */
export interface ToyWorld {
  readonly world: QueryContext;
  readonly api: ApiSchema;
  ask(
    source: string,
    request?: Partial<Pick<QueryRequest, "variables" | "operationName" | "limits" | "signal" | "reportBug">>,
  ): Promise<ExecutionResult>;
}

/** Loads the toy world from its files, without source texts. */
export function loadToyWorld(): ToyWorld {
  const ontology = readOntology(toySchemaFolder);
  const { dataset, diagnostics } = loadDataset(readDataFiles("test/fixtures/toy-world/data"), ontology);
  if (dataset === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  const store = createMemoryStore(dataset, ontology);
  const index = createSearchIndex(ontology, dataset.nodes);
  const world: QueryContext = {
    ontology,
    dataset,
    store,
    analysis: createGraphAnalysis(),
    getSearchIndex: () => index,
    findPassageText: () => undefined,
    getGrounding: () => undefined,
  };
  const api = buildApiSchema(ontology);
  const failOnBug = (error: unknown): never => {
    throw error;
  };
  return {
    world,
    api,
    ask: (source, request) => answerQuery({ world, schema: api.schema, source, reportBug: failOnBug, ...request }),
  };
}
