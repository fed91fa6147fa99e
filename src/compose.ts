import { checkGrounding } from "./dataset/check-grounding.js";
import type { DatasetHead } from "./dataset/dataset.js";
import { createPassageTexts, type FindPassageText, withholdTexts } from "./dataset/find-passage-text.js";
import { listFirstProblems } from "./dataset/list-first-problems.js";
import { loadWithSnapshot, type SnapshotForm, type SnapshotPlace } from "./dataset/load-with-snapshot.js";
import { readDataFiles } from "./dataset/read-data.js";
import { readSourceTexts } from "./dataset/read-sources.js";
import { buildApiSchema } from "./graphql/build-api-schema.js";
import type { LoadResult, World, WorldPaths } from "./graphql/world.js";
import { freezeDeep } from "./ontology/freeze-deep.js";
import type { Ontology } from "./ontology/ontology.js";
import { parseOntology } from "./ontology/parse-ontology.js";
import { parseWithSnapshot } from "./ontology/parse-with-snapshot.js";
import { coreSchemaDirectory, readSchemaFiles } from "./ontology/read-schema.js";
import { createSearchIndex } from "./query/create-search-index.js";
import { hasErrors } from "./shared/diagnostic.js";
import { createGraphAnalysis } from "./store/memory/analysis/create-graph-analysis.js";
import { findStore, openStore, type PackedStore, packStore } from "./store/memory/create-memory-store.js";
import type { MemoryStore } from "./store/memory/memory-store.js";

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
  const { ontology } = parsed;
  const loaded = loadWithSnapshot(readDataFiles(paths.data), ontology, toSnapshotForm(ontology), snapshots);
  const checked = listFirstProblems([...parsed.diagnostics, ...loaded.diagnostics]);
  if (loaded.made === undefined) return { world: undefined, diagnostics: checked };
  const { head, store } = loaded.made;
  if (paths.sources === undefined) return { world: createWorld(ontology, head, store), diagnostics: checked };
  const { texts, diagnostics } = readSourceTexts(paths.sources, head.sources, loaded.places);
  const all = [...checked, ...diagnostics];
  if (hasErrors(diagnostics)) return { world: undefined, diagnostics: all };
  const findPassageText = createPassageTexts({ passages: store.allPassages() }, texts);
  return { world: createWorld(ontology, head, store, findPassageText), diagnostics: all };
}

/** What is left of a dataset when its rows are in the store. */
interface Stored {
  readonly head: DatasetHead;
  readonly packed: PackedStore;
  readonly store: MemoryStore;
}

function toSnapshotForm(ontology: Ontology): SnapshotForm<Stored> {
  return {
    make: (dataset) => {
      const { version, sources, questions } = dataset;
      const packed = packStore(dataset, ontology);
      return { head: { version, sources, questions }, packed, store: openStore(packed, ontology) };
    },
    toContent: ({ head, packed }) => ({ head, packed }),
    fromContent: (content) => {
      const { head, packed } = (content ?? {}) as Partial<Stored>;
      const store = packed && findStore(packed, ontology);
      return head && store && { head: freezeDeep(head), packed, store };
    },
  };
}

function createWorld(
  ontology: Ontology,
  dataset: DatasetHead,
  store: MemoryStore,
  findPassageText?: FindPassageText,
): World {
  const api = buildApiSchema(ontology);
  const getDataset = () => ({
    ...dataset,
    nodes: [...store.allNodes()],
    statements: [...store.allStatements()].filter(({ inferred }) => !inferred),
    passages: [...store.allPassages()],
  });
  return {
    ontology,
    dataset,
    store,
    analysis: createGraphAnalysis(),
    schema: api.schema,
    get printedSchema() {
      return api.printed;
    },
    getDataset,
    getSearchIndex: once(() => createSearchIndex(ontology, store.allNodes())),
    findPassageText: findPassageText ? withholdTexts(dataset, findPassageText) : () => undefined,
    getGrounding: once(() => findPassageText && checkGrounding(getDataset(), ontology, findPassageText)),
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
