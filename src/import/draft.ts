import type { Section, Value } from "../dataset/dataset.js";
import type { KindDefinition, RelationDefinition } from "../ontology/ontology.js";
import type { Note, Problem } from "./problem.js";

/** An entity to be written; what the rules refuse is taken out of it again. */
export interface DraftEntity {
  readonly id: string;
  readonly kind: KindDefinition;
  /** What it is in the file, for problems. */
  readonly item: string;
  readonly properties: Map<string, Value>;
}

/** A statement to be written, in its outgoing direction. */
export interface DraftStatement {
  readonly item: string;
  readonly subject: DraftEntity;
  readonly relation: RelationDefinition;
  readonly object: DraftEntity;
  readonly properties: Map<string, Value>;
  /** Passages that the file gives as evidence, by id. */
  readonly evidence: readonly string[];
  /** Name by which other statements refer to it. */
  readonly key: string | undefined;
  conflictsWith: readonly string[];
}

/** Lines of a document that statements rest on. */
export interface DraftPassage {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly fingerprint: string;
}

/** The file of a document to be written. */
export interface DraftDocument {
  readonly id: string;
  readonly slug: string;
  readonly file: string;
  readonly sha256: string;
  readonly lines: number;
  pages: readonly number[];
  sections: readonly Section[];
  readonly passages: Set<DraftPassage>;
}

/** A world before it is written. */
export interface Draft {
  /** By id. */
  readonly entities: Map<string, DraftEntity>;
  readonly statements: Set<DraftStatement>;
  /** Documents that the file itself tells the passages of, by id. */
  readonly documents: Map<string, DraftDocument>;
  readonly problems: Problem[];
  readonly notes: Note[];
}
