import type { InferredColumn } from "./infer-column.js";

/** A kind, a relation or a property as a starting schema has it, and as the file has it. */
export interface Planned {
  /** In the schema. */
  readonly name: string;
  /** In the file; the first where the file writes it in several ways. */
  readonly told: string;
}

export interface PlannedProperty extends Planned, Omit<InferredColumn, "name"> {}

export interface PlannedKind extends Planned {
  readonly plural: string;
  readonly properties: readonly PlannedProperty[];
  /** Names of interfaces beside `Node`. */
  readonly interfaces: readonly string[];
}

export interface PlannedRelation extends Planned {
  readonly field: string;
  readonly inverse: string;
  /** Names of kinds. */
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  /** The kind or interface that stands for all of them. */
  readonly subjectType: string;
  readonly objectType: string;
}

/** An interface for the kinds at one end of a relation. */
export interface PlannedInterface {
  readonly name: string;
  readonly plural: string;
  readonly kinds: readonly string[];
}

/** A schema that holds what a file holds. */
export interface SchemaPlan {
  readonly kinds: readonly PlannedKind[];
  readonly interfaces: readonly PlannedInterface[];
  readonly relations: readonly PlannedRelation[];
  /** Kinds and relations by each way in which the file writes them. */
  readonly kindNames: ReadonlyMap<string, string>;
  readonly relationNames: ReadonlyMap<string, string>;
  /** Properties of statements that are not there already. */
  readonly statementProperties: readonly PlannedProperty[];
  /** Attributes of nodes and of edges, by the names of the file: what they are called in the schema. */
  readonly nodeNames: ReadonlyMap<string, string>;
  readonly edgeNames: ReadonlyMap<string, string>;
}
