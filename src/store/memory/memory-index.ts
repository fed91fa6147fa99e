import type { Dataset, StatementRecord } from "../../dataset/dataset.js";
import type { Direction, Ontology } from "../../ontology/ontology.js";
import { type Adjacency, createAdjacency } from "./adjacency.js";
import { createEvidenceIndex, type EvidenceIndex } from "./evidence-index.js";
import { createNodeTable, type NodeTable } from "./node-table.js";
import { createStatementTable, type StatementTable } from "./statement-table.js";

/** The compact form of one dataset version that every operation of the memory store reads. */
export interface MemoryIndex {
  readonly ontology: Ontology;
  readonly nodes: NodeTable;
  readonly statements: StatementTable;
  readonly evidence: EvidenceIndex;
  /** `OUT`: by subject; `IN`: by object. */
  readonly adjacency: Readonly<Record<Direction, Adjacency>>;
  /** For each direction, the node ordinal at the far end of each statement. */
  readonly farEnd: Readonly<Record<Direction, Uint32Array>>;
  /** Code of a relation type, -1 when the ontology has none such. */
  findRelation(type: string): number;
}

/** The index over a dataset's nodes and the statements given, stated and derived. */
export function createMemoryIndex(
  dataset: Dataset,
  statementRecords: Iterable<StatementRecord>,
  ontology: Ontology,
): MemoryIndex {
  const nodes = createNodeTable([...dataset.nodes, ...dataset.passages], ontology);
  const statements = createStatementTable(statementRecords, nodes, ontology);
  const { subjects, objects, relations, relationTypes } = statements;
  return {
    ontology,
    nodes,
    statements,
    evidence: createEvidenceIndex(nodes, statements, ontology),
    adjacency: {
      OUT: createAdjacency(subjects, objects, relations, nodes.size, relationTypes.length),
      IN: createAdjacency(objects, subjects, relations, nodes.size, relationTypes.length),
    },
    farEnd: { OUT: objects, IN: subjects },
    findRelation: (type) => relationTypes.indexOf(type),
  };
}
