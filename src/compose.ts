import { checkGrounding } from "./dataset/check-grounding.js";
import type { DatasetHead } from "./dataset/dataset.js";
import { createTextFinder, withholdTexts } from "./dataset/find-passage-text.js";
import { listFirstProblems } from "./dataset/list-first-problems.js";
import { loadWithSnapshot, type SnapshotForm, type SnapshotPlace } from "./dataset/load-with-snapshot.js";
import { readDataFiles } from "./dataset/read-data.js";
import { readSourceTexts, type SourceTexts } from "./dataset/read-sources.js";
import { type ApiSchema, buildApiSchema } from "./graphql/build-api-schema.js";
import type { LoadResult, World, WorldPaths } from "./graphql/world.js";
import { freezeDeep } from "./ontology/freeze-deep.js";
import type { Ontology } from "./ontology/ontology.js";
import { parseOntology } from "./ontology/parse-ontology.js";
import { parseOntologyText } from "./ontology/parse-ontology-text.js";
import { parseWithSnapshot } from "./ontology/parse-with-snapshot.js";
import { coreSchemaDirectory, readSchemaFiles } from "./ontology/read-schema.js";
import { toOntologyText } from "./ontology/to-ontology-text.js";
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
  const { parts, diagnostics } = loadParts(paths, snapshots);
  return { world: parts && createWorld(parts), diagnostics };
}

/** What one thread makes of a world for another: plain data and arrays of numbers, whose bytes can be handed over. */
export interface PackedWorld {
  readonly ontology: string;
  readonly stored: object;
  readonly texts: SourceTexts | undefined;
}

/** As `loadWorld`, but for `openWorld` in another thread. */
export function packWorld(
  paths: WorldPaths,
  snapshots?: SnapshotPlace,
): { readonly packed: PackedWorld | undefined; readonly diagnostics: LoadResult["diagnostics"] } {
  const { parts, diagnostics } = loadParts(paths, snapshots);
  if (parts === undefined) return { packed: undefined, diagnostics };
  const { ontology, stored, texts } = parts;
  const packed = { ontology: toOntologyText(ontology), stored: toSnapshotForm(ontology).toContent(stored), texts };
  return { packed, diagnostics };
}

/**
 * The world that `packWorld` packed.
 *
 * @param before whose API is taken over where the schema is the same, since deriving it takes the most of the time
 * @throws KnownError as `loadWorld` does, for the schema
 */
export function openWorld({ ontology: text, stored: content, texts }: PackedWorld, before?: World): World {
  const same = before && toOntologyText(before.ontology) === text ? before : undefined;
  const ontology = same?.ontology ?? parseOntologyText(text);
  const stored = toSnapshotForm(ontology).fromContent(content);
  if (stored === undefined) throw new Error("What was packed of a world does not open.");
  return createWorld({ ontology, stored, texts }, same && apis.get(same));
}

/** What was read and found good. */
interface WorldParts {
  readonly ontology: Ontology;
  readonly stored: Stored;
  readonly texts: SourceTexts | undefined;
}

function loadParts(
  paths: WorldPaths,
  snapshots?: SnapshotPlace,
): { readonly parts: WorldParts | undefined; readonly diagnostics: LoadResult["diagnostics"] } {
  const schemaFiles = readSchemaFiles([coreSchemaDirectory, paths.schema]);
  const parsed = snapshots ? parseWithSnapshot(schemaFiles, snapshots) : parseOntology(schemaFiles);
  if (parsed.ontology === undefined) return { parts: undefined, diagnostics: listFirstProblems(parsed.diagnostics) };
  const { ontology } = parsed;
  const loaded = loadWithSnapshot(readDataFiles(paths.data), ontology, toSnapshotForm(ontology), snapshots);
  const checked = listFirstProblems([...parsed.diagnostics, ...loaded.diagnostics]);
  const { made: stored, places } = loaded;
  if (stored === undefined) return { parts: undefined, diagnostics: checked };
  if (paths.sources === undefined) return { parts: { ontology, stored, texts: undefined }, diagnostics: checked };
  const { texts, diagnostics } = readSourceTexts(paths.sources, stored.head.sources, places);
  const all = [...checked, ...diagnostics];
  return { parts: hasErrors(diagnostics) ? undefined : { ontology, stored, texts }, diagnostics: all };
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

/** Apart from the worlds, so that none that takes over an API holds the one before. */
const apis = new WeakMap<World, ApiSchema>();

function createWorld({ ontology, stored, texts }: WorldParts, api = buildApiSchema(ontology)): World {
  const { head: dataset, store } = stored;
  const isPassage = (id: string) => store.findNode(id)?.kind === ontology.evidenceKind;
  const findPassageText = texts && createTextFinder(isPassage, texts);
  const getDataset = () => ({
    ...dataset,
    nodes: [...store.allNodes()],
    statements: [...store.allStatements()].filter(({ inferred }) => !inferred),
    passages: [...store.allPassages()],
  });
  const world: World = {
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
  apis.set(world, api);
  return world;
}

/** A function that computes its value when first called and keeps it. */
function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
