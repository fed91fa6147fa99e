/** What the operations of the page are answered with. The API's own documentation says what each field means. */

/** A node as far as naming and drawing it needs. */
export interface NodeSummary {
  /** The kind's name. */
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly nameZh: string | null;
}

export interface Passage {
  readonly id: string;
  readonly document: NodeSummary;
  readonly section: readonly string[];
  readonly firstLine: number;
  readonly lastLine: number;
  readonly page: number | null;
  /** Null where the server has no source texts at hand. */
  readonly text: string | null;
}

/**
 * Context and evidence of a statement. Beside what every world has, it holds what this world's schema adds: values by
 * property name, and nodes by the name that a reference is resolved in.
 */
export interface StatementProperties {
  readonly id: string;
  readonly date: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly openList: boolean;
  readonly inferred: boolean;
  readonly conflictsWith: readonly string[];
  readonly note: string | null;
  readonly noteZh: string | null;
  readonly asPrinted: string | null;
  readonly ungrounded: string | null;
  /** Ids of the passages. */
  readonly evidence: readonly string[];
  /** Only in operations that ask for them. */
  readonly passages?: readonly Passage[];
  readonly [property: string]: unknown;
}

export interface StatementEdge {
  readonly relation: string;
  readonly subject: NodeSummary;
  readonly object: NodeSummary;
  readonly properties: StatementProperties;
}

export interface Subgraph {
  readonly nodes: readonly NodeSummary[];
  readonly edges: readonly StatementEdge[];
  readonly truncated: boolean;
}

export interface KindDefinition {
  readonly name: string;
  readonly idPrefix: string;
  readonly plural: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly labelZh: string | null;
  readonly description: string;
  readonly descriptionZh: string | null;
  readonly color: string;
  readonly isEvidence: boolean;
  readonly properties: readonly PropertyDefinition[];
}

export interface RelationDefinition {
  readonly type: string;
  readonly field: string;
  readonly inverse: string;
  readonly label: string;
  readonly labelZh: string | null;
  readonly inverseLabel: string;
  readonly inverseLabelZh: string | null;
  readonly description: string;
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  readonly stance: string | null;
  /** Colour in which its statements are drawn; null where nothing tells them apart. */
  readonly color: string | null;
  /** Lengths drawn and left out in turn, in pixels; empty for a solid line. */
  readonly dash: readonly number[];
}

export interface PropertyDefinition {
  readonly name: string;
  /** Its GraphQL type, as in `[StatementMode!]`. */
  readonly type: string;
  readonly label: string;
  readonly labelZh: string | null;
  readonly description: string;
  readonly descriptionZh: string | null;
  readonly unit: string | null;
  readonly isList: boolean;
  readonly values: readonly ValueDefinition[];
  readonly reference: { readonly kind: string; readonly as: string; readonly kinds: readonly string[] } | null;
}

export interface ValueDefinition {
  readonly name: string;
  readonly label: string;
  readonly labelZh: string | null;
  readonly description: string;
}

export interface Ontology {
  readonly kinds: readonly KindDefinition[];
  readonly relations: readonly RelationDefinition[];
  readonly statementProperties: readonly PropertyDefinition[];
  readonly enums: readonly { readonly name: string; readonly values: readonly ValueDefinition[] }[];
  readonly operations: readonly { readonly field: string; readonly operation: string }[];
}

export interface Dataset {
  readonly version: string;
  readonly nodeCount: number;
  readonly statementCount: number;
  readonly inferredCount: number;
  readonly passageCount: number;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly relations: readonly { readonly relation: string; readonly count: number }[];
  readonly documents: readonly {
    readonly document: NodeSummary;
    readonly statements: number;
    readonly passages: number;
  }[];
  readonly evidenceCoverage: number;
  readonly grounding: { readonly share: number } | null;
  readonly singleSourcedShare: number;
  readonly openListCount: number;
  readonly conflictCount: number;
}

export interface QuestionSummary {
  readonly slug: string;
  readonly title: string;
  readonly titleZh: string;
  readonly description: string | null;
  readonly descriptionZh: string | null;
  readonly themes: readonly string[];
}
