import { checkGrounding } from "./dataset/check-grounding.js";
import type { Dataset } from "./dataset/dataset.js";
import { createPassageTexts, type FindPassageText, withholdTexts } from "./dataset/find-passage-text.js";
import { listFirstProblems } from "./dataset/list-first-problems.js";
import { loadDataset } from "./dataset/load-dataset.js";
import { loadWithSnapshot, type SnapshotPlace } from "./dataset/load-with-snapshot.js";
import { readDataFiles } from "./dataset/read-data.js";
import { readSourceTexts } from "./dataset/read-sources.js";
import { buildApiSchema } from "./graphql/build-api-schema.js";
import type { LoadResult, World, WorldPaths } from "./graphql/world.js";
import type { Ontology } from "./ontology/ontology.js";
import { parseOntology } from "./ontology/parse-ontology.js";
import { parseWithSnapshot } from "./ontology/parse-with-snapshot.js";
import { coreSchemaDirectory, readSchemaFiles } from "./ontology/read-schema.js";
import { createSearchIndex } from "./query/create-search-index.js";
import { hasErrors } from "./shared/diagnostic.js";
import { createGraphAnalysis } from "./store/memory/analysis/create-graph-analysis.js";
import { createMemoryStore } from "./store/memory/create-memory-store.js";

/**
 * Reads, checks and wires a world; never throws for faulty content.
 *
 * @param snapshots where schemas and datasets found faultless are kept, for a faster start; without it all is parsed
 * @throws KnownError when a folder can not be read, or the schema makes one API name twice or names an unknown operation
 */
export function loadWorld(paths: WorldPaths, snapshots?: SnapshotPlace): LoadResult {
  const schemaFiles = readSchemaFiles([coreSchemaDirectory, paths.schema]);
  const parsed = snapshots ? parseWithSnapshot(schemaFiles, snapshots) : parseOntology(schemaFiles);
  if (parsed.ontology === undefined) return { world: undefined, diagnostics: listFirstProblems(parsed.diagnostics) };
  const files = readDataFiles(paths.data);
  const { ontology } = parsed;
  const loaded = snapshots ? loadWithSnapshot(files, ontology, snapshots) : loadDataset(files, ontology);
  const checked = listFirstProblems([...parsed.diagnostics, ...loaded.diagnostics]);
  if (loaded.dataset === undefined) return { world: undefined, diagnostics: checked };
  if (paths.sources === undefined) return { world: createWorld(ontology, loaded.dataset), diagnostics: checked };
  const { texts, diagnostics } = readSourceTexts(paths.sources, loaded.dataset.sources, loaded.places);
  const all = [...checked, ...diagnostics];
  if (hasErrors(diagnostics)) return { world: undefined, diagnostics: all };
  const world = createWorld(ontology, loaded.dataset, createPassageTexts(loaded.dataset, texts));
  return { world, diagnostics: all };
}

function createWorld(ontology: Ontology, dataset: Dataset, findPassageText?: FindPassageText): World {
  const store = createMemoryStore(dataset, ontology);
  const api = buildApiSchema(ontology);
  return {
    ontology,
    dataset,
    store,
    analysis: createGraphAnalysis(),
    schema: api.schema,
    get printedSchema() {
      return api.printed;
    },
    getSearchIndex: once(() => createSearchIndex(ontology, store.allNodes())),
    findPassageText: findPassageText ? withholdTexts(dataset, findPassageText) : () => undefined,
    getGrounding: once(() => findPassageText && checkGrounding(dataset, ontology, findPassageText)),
  };
}

/** A function that computes its value when first called and keeps it. */
function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
