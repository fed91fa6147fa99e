import type { KindDefinition, Ontology, PropertyDefinition, RelationDefinition } from "../ontology/ontology.js";
import type { ImportedEdge, ImportedNode } from "./imported-graph.js";

/** How the names of a file are said in a schema. What is undefined has no place in it. */
export interface Vocabulary {
  readonly ontology: Ontology;
  findKind(node: ImportedNode): KindDefinition | undefined;
  findProperty(kind: KindDefinition, attribute: string): PropertyDefinition | undefined;
  findRelation(edge: ImportedEdge): FoundRelation | undefined;
  findStatementProperty(attribute: string): PropertyDefinition | undefined;
}

/** A relation, and whether the edge names it as it is seen from the object. */
export interface FoundRelation {
  readonly relation: RelationDefinition;
  readonly isReversed: boolean;
}
