import type { Dataset, StatementRecord } from "../../dataset/dataset.js";
import type { Direction, Ontology } from "../../ontology/ontology.js";
import { type Adjacency, openAdjacency, type PackedAdjacency, packAdjacency } from "./adjacency.js";
import { type EvidenceIndex, openEvidence, type PackedEvidence, packEvidence } from "./evidence-index.js";
import { type NodeTable, openNodes, type PackedNodes, packNodes } from "./node-table.js";
import { openStatements, type PackedStatements, packStatements, type StatementTable } from "./statement-table.js";

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

/** The index as bytes: all of it that is more than a look at the other parts. */
export interface PackedIndex {
  readonly nodes: PackedNodes;
  readonly statements: PackedStatements;
  readonly evidence: PackedEvidence;
  readonly adjacency: Readonly<Record<Direction, PackedAdjacency>>;
}

/** Packs a dataset's nodes and the statements given, stated and derived. */
export function packIndex(
  { nodes: nodeRecords, passages }: Dataset,
  statementRecords: Iterable<StatementRecord>,
  ontology: Ontology,
): PackedIndex {
  const packedNodes = packNodes([...nodeRecords, ...passages], ontology);
  const nodes = openNodes(packedNodes, ontology);
  const packedStatements = packStatements(statementRecords, nodes, ontology);
  const statements = openStatements(packedStatements, nodes, ontology);
  const { subjects, objects, relations, relationTypes } = statements;
  return {
    nodes: packedNodes,
    statements: packedStatements,
    evidence: packEvidence(nodes, statements, ontology),
    adjacency: {
      OUT: packAdjacency(subjects, objects, relations, nodes.size, relationTypes.length),
      IN: packAdjacency(objects, subjects, relations, nodes.size, relationTypes.length),
    },
  };
}

/**
 * The index over packed parts.
 *
 * @throws UnfitColumnsError when they do not fit together
 */
export function openIndex(packed: PackedIndex, ontology: Ontology): MemoryIndex {
  const nodes = openNodes(packed.nodes, ontology);
  const statements = openStatements(packed.statements, nodes, ontology);
  const { subjects, objects, relationTypes } = statements;
  const open = (adjacency: PackedAdjacency) =>
    openAdjacency(adjacency, nodes.size, statements.size, relationTypes.length);
  return {
    ontology,
    nodes,
    statements,
    evidence: openEvidence(packed.evidence, nodes, statements, ontology),
    adjacency: { OUT: open(packed.adjacency.OUT), IN: open(packed.adjacency.IN) },
    farEnd: { OUT: objects, IN: subjects },
    findRelation: (type) => relationTypes.indexOf(type),
  };
}
