/** A value that a node or statement can hold. */
export type Value = string | number | boolean | readonly string[] | readonly number[];

/** A node as data. */
export interface NodeRecord {
  readonly id: string;
  /** The kind's name, as in `Member`. */
  readonly kind: string;
  /** What was given of it by property name, the id left out; `name` and `aliases` are always there. */
  readonly properties: Readonly<Record<string, Value>>;
}

/**
 * A statement as data. Its ends are `subject` and `object`; every other key is a property of the ontology's
 * statement type. `evidence` is never empty; `openList`, `inferred` and `conflictsWith` are always there.
 */
export interface StatementRecord {
  readonly id: string;
  readonly subject: string;
  /** The relation's type, as in `SUPPORTS`. */
  readonly relation: string;
  readonly object: string;
  readonly evidence: readonly string[];
  readonly inferred: boolean;
  readonly openList: boolean;
  readonly conflictsWith: readonly string[];
  readonly [property: string]: Value | undefined;
}

/** A document's outline and where its text rendition is to be found. */
export interface SourceDocument {
  readonly id: string;
  readonly file: string;
  /** SHA-256 of the text rendition, in hexadecimal. */
  readonly sha256: string;
  readonly lines: number;
  /** First line of each page, ascending; empty when unknown. */
  readonly pages: readonly number[];
  readonly sections: readonly Section[];
}

/** A section of a source in the source's own numbering, named in our own words. */
export interface Section {
  readonly path: readonly string[];
  readonly firstLine: number;
  readonly lastLine: number;
  readonly name?: string;
  readonly nameZh?: string;
  /** Why the section is left out on purpose. */
  readonly skipped?: string;
  /** Why its text is shown to nobody, though it is checked. */
  readonly withheld?: string;
}

/** A catalogue question: an operation, its titles, and the answer that it must give. */
export interface QuestionRecord {
  readonly slug: string;
  readonly title: string;
  readonly titleZh: string;
  readonly description?: string;
  readonly descriptionZh?: string;
  readonly themes: readonly string[];
  readonly query: string;
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly default?: string }[];
  /** How `ask` and the explorer show the answer. */
  readonly answer?: AnswerShape;
  /** Place in the catalogue; those without one come after, by slug. */
  readonly order?: number;
}

/**
 * Where the rows of an answer are and what their columns hold, as dotted paths; `[]` walks a list. A column's path
 * starts at the row, or, when it begins with the path of a list around the row, at this row's entry of that list.
 */
export interface AnswerShape {
  readonly rows: string;
  readonly columns: readonly { readonly title: string; readonly titleZh: string; readonly path: string }[];
  /** Path from a row to its statement properties or passages. */
  readonly evidence?: string;
  /**
   * The answer in words. `{count}` is the number of rows, `{count:path}` and `{list:path}` the number and the names of
   * the different values of a column, `{$name}` the value of a parameter.
   */
  readonly sentence?: string;
  readonly sentenceZh?: string;
}

/** What a data folder says beside the graph. */
export interface DatasetHead {
  /** SHA-256 over schema and content, the first 16 hexadecimal digits. */
  readonly version: string;
  readonly sources: readonly SourceDocument[];
  readonly questions: readonly QuestionRecord[];
}

/** Everything a data folder says, checked and in a defined order: nodes, statements and passages by id. */
export interface Dataset extends DatasetHead {
  /** Nodes of every kind but the evidence kind. */
  readonly nodes: readonly NodeRecord[];
  /** Stated statements; derived ones are added when the graph is built. */
  readonly statements: readonly StatementRecord[];
  /** Nodes of the evidence kind. */
  readonly passages: readonly NodeRecord[];
}
