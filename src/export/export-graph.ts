import type { NodeRecord, SourceDocument, StatementRecord } from "../dataset/dataset.js";
import type { Ontology } from "../ontology/ontology.js";
import type { Language, NodeLook, Place, StatementLook } from "../query/looks.js";
import type { NodeMeasure } from "../store/attribute-names.js";

/**
 * What is written: one dataset version or a part of it. The lists are walked, not held, and can be walked again.
 */
export interface ExportGraph {
  readonly ontology: Ontology;
  /** The dataset's version. */
  readonly version: string;
  /** What of the dataset it is, in words, as in "around theme:moratorium, 2 statements deep". */
  readonly scope: string;
  readonly language: Language;
  readonly nodeCount: number;
  readonly statementCount: number;
  /** By id. */
  nodes(): Iterable<NodeRecord>;
  /** Those of one kind, by id; without the cost of walking the others. */
  nodesOfKind(kind: string): Iterable<NodeRecord>;
  /** By id; both ends are among the nodes. */
  statements(): Iterable<StatementRecord>;
  /** Those of one relation, by id; without the cost of walking the others. */
  statementsOfRelation(relation: string): Iterable<StatementRecord>;
  /** The passages that the statements rest on, by id. */
  passages(): Iterable<NodeRecord>;
  /** Undefined for an id that the dataset does not have. */
  findNode(id: string): NodeRecord | undefined;
  /** The documents in which the passages stand, with their outlines. */
  readonly sources: readonly SourceDocument[];
  lookOfNode(node: NodeRecord): NodeLook;
  /** Where a node is drawn; undefined for all where no layout was asked for. */
  placeOfNode(id: string): Place | undefined;
  lookOfStatement(statement: StatementRecord): StatementLook;
  /** Where the passages of a statement stand, in words. */
  citationsOf(statement: StatementRecord): readonly string[];
  /** Asked-for figures about the nodes, in the order asked for. */
  readonly measures: readonly MeasuredNodes[];
}

/** One figure of every node. */
export interface MeasuredNodes {
  readonly name: NodeMeasure;
  readonly type: "Int" | "Float";
  of(id: string): number;
}
