import type { Dataset } from "../../dataset/dataset.js";
import type { Ontology } from "../../ontology/ontology.js";
import { buildGraph } from "./build-graph.js";
import { countStore } from "./count-store.js";
import { deriveStatements } from "./derive-statements.js";
import { findNeighborhood } from "./find-neighborhood.js";
import { findPaths } from "./find-paths.js";
import { createMemoryIndex, type MemoryIndex } from "./memory-index.js";
import type { MemoryStore } from "./memory-store.js";
import { selectNodes } from "./select-nodes.js";
import { findRelated, selectRelated } from "./select-related.js";
import { selectStatements } from "./select-statements.js";

/** A store over one dataset version, derived statements included. Takes time and memory linear in their number. */
export function createMemoryStore(dataset: Dataset, ontology: Ontology): MemoryStore {
  const index = createMemoryIndex(dataset, [...dataset.statements, ...deriveStatements(dataset, ontology)], ontology);
  let graph: ReturnType<MemoryStore["getGraph"]> | undefined;
  const store: MemoryStore = {
    capabilities: Object.freeze({ isSynchronous: true }),
    version: dataset.version,
    counts: countStore(index),
    ...createLookups(index),
    selectNodes: (selection, deadline) => selectNodes(index, selection, deadline),
    selectRelated: (selection, deadline) => selectRelated(index, selection, deadline),
    selectStatements: (selection, deadline) => selectStatements(index, selection, deadline),
    countRelated: (id, type, direction) => findRelated(index, id, type, direction).length,
    maxDegree: (type, direction) => index.adjacency[direction].longest(index.findRelation(type)),
    findPaths: (selection, deadline) => findPaths(index, selection, deadline),
    findNeighborhood: (selection, deadline) => findNeighborhood(index, selection, deadline),
    getGraph: () => {
      graph ??= buildGraph(store);
      return graph;
    },
  };
  return Object.freeze(store);
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
>;

function createLookups({ ontology, nodes, statements, evidence }: MemoryIndex): Lookups {
  const findNode: Lookups["findNode"] = (id) => nodes.records[nodes.find(id)];
  const findStatement: Lookups["findStatement"] = (id) => {
    const ordinal = statements.find(id);
    return ordinal < 0 ? undefined : statements.record(ordinal);
  };
  return {
    findNode,
    findNodes: (ids) => ids.map(findNode),
    findStatement,
    getStatements: (ids) => ids.map(findStatement).filter((statement) => statement !== undefined),
    findStatementsByPassage: (passageId) => evidence.statementsOf(passageId).map(statements.record),
    *allNodes() {
      for (const [ordinal, record] of nodes.records.entries()) if (nodes.isWalked(ordinal)) yield record;
    },
    *allStatements(relation) {
      const wanted = relation === undefined ? undefined : statements.relationTypes.indexOf(relation);
      for (let ordinal = 0; ordinal < statements.size; ordinal++) {
        if (wanted === undefined || statements.relations[ordinal] === wanted) yield statements.peek(ordinal);
      }
    },
    *allPassages() {
      for (const ordinal of nodes.ofKind(ontology.evidenceKind)) yield nodes.record(ordinal);
    },
  };
}
