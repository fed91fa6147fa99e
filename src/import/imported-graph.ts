import type { Value } from "../dataset/dataset.js";

/** What a node or edge of a file says, by the names that the file has for it; what it leaves empty has no key. */
export type Attributes = Readonly<Record<string, Value>>;

export interface ImportedNode {
  /** As the file has it. */
  readonly id: string;
  readonly attributes: Attributes;
}

export interface ImportedEdge {
  /** As the file has it; absent where edges have no ids. */
  readonly id?: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: Attributes;
}

/** A graph as any file holds it, before anything is made of its names. */
export interface ImportedGraph {
  readonly nodes: readonly ImportedNode[];
  readonly edges: readonly ImportedEdge[];
  /** Every value is text, because the format has no types: what looks like a number may be one. */
  readonly isUntyped: boolean;
}
