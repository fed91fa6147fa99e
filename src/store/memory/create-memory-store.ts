import type { Dataset } from "../../dataset/dataset.js";
import { freezeDeep } from "../../ontology/freeze-deep.js";
import type { Ontology } from "../../ontology/ontology.js";
import type { StoreCounts } from "../graph-store.js";
import { buildGraph } from "./build-graph.js";
import { UnfitColumnsError } from "./columns/require-fit.js";
import { countStore } from "./count-store.js";
import { deriveStatements } from "./derive-statements.js";
import { findNeighborhood } from "./find-neighborhood.js";
import { findPaths } from "./find-paths.js";
import { type MemoryIndex, openIndex, type PackedIndex, packIndex } from "./memory-index.js";
import type { MemoryStore } from "./memory-store.js";
import { selectNodes } from "./select-nodes.js";
import { findRelated, selectRelated } from "./select-related.js";
import { selectStatements } from "./select-statements.js";

/** A store's content: arrays of numbers, and a few names and figures. */
export interface PackedStore {
  readonly version: string;
  readonly counts: StoreCounts;
  readonly index: PackedIndex;
}

/** Packs one dataset version, derived statements included. Takes time linear in their number. */
export function packStore(dataset: Dataset, ontology: Ontology): PackedStore {
  const statements = [...dataset.statements, ...deriveStatements(dataset, ontology)];
  return {
    version: dataset.version,
    counts: countStore(dataset, statements, ontology),
    index: packIndex(dataset, statements, ontology),
  };
}

/** A store over one dataset version, derived statements included; the dataset is not needed any more. */
export function createMemoryStore(dataset: Dataset, ontology: Ontology): MemoryStore {
  return openStore(packStore(dataset, ontology), ontology);
}

/**
 * A store over packed content, which it does not copy.
 *
 * @throws UnfitColumnsError when parts of it do not fit together
 */
export function openStore({ version, counts, index: packed }: PackedStore, ontology: Ontology): MemoryStore {
  const index = openIndex(packed, ontology);
  let graph: ReturnType<MemoryStore["getGraph"]> | undefined;
  const store: MemoryStore = {
    capabilities: Object.freeze({ isSynchronous: true }),
    version,
    counts: freezeDeep(counts),
    ...createLookups(index),
    selectNodes: (selection, deadline) => selectNodes(index, selection, deadline),
    selectRelated: (selection, deadline) => selectRelated(index, selection, deadline),
    selectStatements: (selection, deadline) => selectStatements(index, selection, deadline),
    countRelated: (id, type, direction) => findRelated(index, id, type, direction).length,
    maxDegree: (type, direction) => index.adjacency[direction].longest(index.findRelation(type)),
    findPaths: (selection, deadline) => findPaths(index, selection, deadline),
    findNeighborhood: (selection, deadline) => findNeighborhood(index, selection, deadline),
    getGraph: () => {
      graph ??= buildGraph(index, version);
      return graph;
    },
  };
  return Object.freeze(store);
}

/** As `openStore`; undefined when the content is not what `packStore` gives. */
export function findStore(content: unknown, ontology: Ontology): MemoryStore | undefined {
  try {
    return openStore(content as PackedStore, ontology);
  } catch (error) {
    // What lacks a part fails as a TypeError.
    if (error instanceof UnfitColumnsError || error instanceof TypeError) return undefined;
    throw error;
  }
}

type Lookups = Pick<
  MemoryStore,
  | "findNode"
  | "findNodes"
  | "findStatement"
  | "getStatements"
  | "findStatementsByPassage"
  | "allNodes"
  | "allStatements"
  | "allPassages"
  | "allNodeIds"
>;

function createLookups({ ontology, nodes, statements, evidence }: MemoryIndex): Lookups {
  const findNode: Lookups["findNode"] = (id) => {
    const ordinal = nodes.find(id);
    return ordinal < 0 ? undefined : nodes.record(ordinal);
  };
  const findStatement: Lookups["findStatement"] = (id) => {
    const ordinal = statements.find(id);
    return ordinal < 0 ? undefined : statements.record(ordinal);
  };
  function* walkedNodes(): Generator<number> {
    for (let ordinal = 0; ordinal < nodes.size; ordinal++) if (nodes.isWalked(ordinal)) yield ordinal;
  }
  return {
    findNode,
    findNodes: (ids) => ids.map(findNode),
    findStatement,
    getStatements: (ids) => ids.map(findStatement).filter((statement) => statement !== undefined),
    findStatementsByPassage: (passageId) => Array.from(evidence.statementsOf(passageId), statements.record),
    *allNodes(kind) {
      const wanted = kind === undefined ? walkedNodes() : nodes.ofKind(kind);
      for (const ordinal of wanted) yield nodes.peek(ordinal);
    },
    *allStatements(relation) {
      const wanted = relation === undefined ? undefined : statements.relationTypes.indexOf(relation);
      for (let ordinal = 0; ordinal < statements.size; ordinal++) {
        if (wanted === undefined || statements.relations[ordinal] === wanted) yield statements.peek(ordinal);
      }
    },
    *allPassages() {
      for (const ordinal of nodes.ofKind(ontology.evidenceKind)) yield nodes.peek(ordinal);
    },
    *allNodeIds() {
      for (const ordinal of walkedNodes()) yield nodes.id(ordinal);
    },
  };
}
