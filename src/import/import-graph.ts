import { toNdjsonFile } from "../dataset/to-ndjson-file.js";
import type { KindDefinition, Ontology } from "../ontology/ontology.js";
import type { SchemaFile } from "../ontology/read-schema.js";
import { KnownError } from "../shared/known-error.js";
import { findNearestName } from "../shared/nearest-name.js";
import { claimNames } from "./claim-names.js";
import type { Draft } from "./draft.js";
import { dropRepeats } from "./drop-repeats.js";
import type { ImportedGraph } from "./imported-graph.js";
import type { ImportOptions } from "./lay-out-world.js";
import { createOntologyVocabulary } from "./ontology-vocabulary.js";
import { placeEdges } from "./place-edges.js";
import { placeNodes } from "./place-nodes.js";
import type { Note, Problem } from "./problem.js";
import { resolveReferences } from "./resolve-references.js";
import { settleDraft } from "./settle-draft.js";
import { createStartingSchema } from "./starting-schema/create-starting-schema.js";

/** A world made of a file, not yet written: texts by path. */
export interface ImportedWorld {
  readonly data: ReadonlyMap<string, string>;
  /** Undefined where the schema was there already. */
  readonly schema: ReadonlyMap<string, string> | undefined;
  readonly sources: ReadonlyMap<string, string>;
  readonly counts: { readonly nodes: number; readonly statements: number; readonly documents: number };
  /** What of the file is not in it. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** What to make of a file. */
export interface WorldOptions extends ImportOptions {
  /** The schema to place it in; undefined to have one made. */
  readonly ontology: Ontology | undefined;
  /** The files of schema/core, to begin a schema with. */
  readonly core: readonly SchemaFile[];
  /** Kind of nodes that tell none. */
  readonly kind: string | undefined;
  /** The data one record a line in place of YAML. */
  readonly isNdjson?: boolean;
}

/**
 * A world that loads without a diagnostic, made of a graph.
 *
 * @throws KnownError DOCUMENT_NEEDED, DOCUMENT_TAKEN, UNKNOWN_KIND
 */
export function importGraph(graph: ImportedGraph, options: WorldOptions): ImportedWorld {
  const { vocabulary, roles, schema } = toVocabulary(graph, options);
  const draft: Draft = { entities: new Map(), statements: new Set(), documents: new Map(), problems: [], notes: [] };
  const nodes = placeNodes(graph.nodes, vocabulary, roles, draft);
  placeEdges(graph.edges, nodes, vocabulary, roles, draft);
  resolveReferences(draft, nodes, vocabulary);
  claimNames(draft);
  dropRepeats(draft);
  const world = settleDraft(draft, vocabulary.ontology, options);
  const files = options.isNdjson ? world.data.map(toNdjsonFile) : world.data;
  const { entities, statements, documents, problems, notes } = draft;
  if (roles.isOwn && world.restingOnImport > 0) {
    const what = "statements that rest on the import, since their passages are not in the file";
    notes.push({ what, count: world.restingOnImport });
  }
  return {
    data: new Map(files.map(({ path, text }) => [path, text])),
    schema,
    sources: world.texts,
    counts: {
      nodes: entities.size,
      statements: statements.size,
      documents: documents.size + world.texts.size,
    },
    problems,
    notes,
  };
}

function toVocabulary(graph: ImportedGraph, { ontology, core, kind }: WorldOptions) {
  if (ontology !== undefined) {
    return { ...createOntologyVocabulary(graph, ontology, getKind(ontology, kind)), schema: undefined };
  }
  const { files: schema, ...made } = createStartingSchema(graph, kind ?? "Thing", core);
  return { ...made, schema };
}

function getKind({ kinds, kindByName }: Ontology, name: string | undefined): KindDefinition | undefined {
  const kind = name === undefined ? undefined : kindByName[name];
  if (name === undefined || kind !== undefined) return kind;
  const names = kinds.map((candidate) => candidate.name);
  const nearest = findNearestName(name, names);
  throw new KnownError(`The schema has no kind "${name}".`, {
    code: "UNKNOWN_KIND",
    suggestion: nearest === undefined ? `It has ${names.join(", ")}.` : `Did you mean "${nearest}"?`,
  });
}
