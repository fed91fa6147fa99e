import type { PropertyDefinition, RelationField } from "../ontology/ontology.js";
import type { AnswerShape, QuestionRecord } from "./dataset.js";
import type { PlacedText } from "./placed-text.js";
import type { KindShape } from "./schema-index.js";
import type { YamlMapping, YamlNode, YamlScalar } from "./yaml-tree.js";

/** A data folder as written: everything with its place, nothing checked but its shape. */
export interface DataRecords {
  readonly entities: readonly EntityEntry[];
  readonly documents: readonly DocumentEntry[];
  readonly statements: readonly StatementEntry[];
  readonly questions: readonly QuestionEntry[];
  /** Every value given for a property of a kind or statement, once for each time it is written. */
  readonly assignments: readonly Assignment[];
  /** Keys that mean nothing where they stand. */
  readonly unknownKeys: readonly UnknownKey[];
  /** Ids written as an end of a statement, once for each time they are written. */
  readonly mentions: readonly YamlScalar[];
  /** Names given to statements with `key`. */
  readonly statementKeys: readonly YamlScalar[];
  /** Names of statements used in `conflictsWith`. */
  readonly conflictMentions: readonly YamlScalar[];
  /** False when a file could not be read or parsed, so that what is not found here may stand there. */
  readonly isComplete: boolean;
  /** Question files, readable or not, by slug. */
  readonly questionFiles: ReadonlyMap<string, PlacedText>;
  /** Expected answers, by the slug of their question. */
  readonly answers: ReadonlyMap<string, PlacedText>;
}

/** A key whose value is to be read as a property's type says. */
export interface Assignment {
  readonly key: YamlScalar;
  readonly value: YamlNode;
  readonly definition: PropertyDefinition;
}

/** A key that means nothing where it stands, and what could have stood there. */
export interface UnknownKey {
  readonly key: YamlScalar;
  readonly value: YamlNode;
  /** Whose key it would be, in words: "a statement of Member". */
  readonly owner: string;
  readonly properties: readonly string[];
  readonly relations: readonly string[];
}

/** An entity as written. */
export interface EntityEntry {
  readonly node: YamlMapping;
  readonly id: YamlScalar;
  /** Absent when the id's prefix names no kind. */
  readonly shape: KindShape | undefined;
  /** By property name. */
  readonly properties: ReadonlyMap<string, Assignment>;
  /** The kind that the file is named after; absent in documents. */
  readonly fileKind: KindShape | undefined;
  /** Keys of statements on an entity that states none. */
  readonly strayKeys: readonly YamlScalar[];
}

/** A source text's file as written. */
export interface DocumentEntry {
  readonly source: PlacedText;
  readonly node: YamlMapping;
  readonly id: YamlScalar;
  readonly slug: string;
  readonly rendition: RenditionEntry | undefined;
  readonly pages: readonly NumberEntry[];
  readonly sections: readonly SectionEntry[];
  readonly passages: readonly PassageEntry[];
}

/** Where the text of a document is to be found. */
export interface RenditionEntry {
  readonly node: YamlMapping;
  readonly file: YamlScalar;
  readonly sha256: YamlScalar;
  readonly lines: NumberEntry;
}

export interface NumberEntry {
  readonly node: YamlScalar;
  readonly value: number;
}

/** Lines of a text, both inclusive, as written. */
export interface LineRange {
  readonly node: YamlScalar;
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface SectionEntry {
  readonly node: YamlMapping;
  readonly path: readonly string[];
  readonly lines: LineRange;
  readonly name: string | undefined;
  readonly nameZh: string | undefined;
  readonly skipped: string | undefined;
  readonly withheld: string | undefined;
}

export interface PassageEntry {
  readonly lines: LineRange;
  readonly fingerprint: YamlScalar;
}

/** Evidence as written. */
export interface EvidenceEntry extends LineRange {
  /** The passage's id. */
  readonly id: string;
  readonly documentId: string;
}

/** What several statements written together share. */
export interface StatementContext {
  readonly properties: ReadonlyMap<string, Assignment>;
  readonly evidence: readonly EvidenceEntry[];
  /** Evidence is given, be it right or wrong. */
  readonly isProven: boolean;
  readonly key: YamlScalar | undefined;
  readonly conflictsWith: readonly YamlScalar[];
}

/** One statement, expanded and turned to its outgoing direction. */
export interface StatementEntry {
  readonly subject: YamlScalar;
  readonly object: YamlScalar;
  /** Where the relation is named. */
  readonly relationKey: YamlScalar;
  /** The relation as its writer sees it, from `writtenAt`. */
  readonly field: RelationField;
  /** The end whose relation field was used. */
  readonly writtenAt: YamlScalar;
  /** The other end, as written. */
  readonly target: YamlScalar;
  readonly context: StatementContext;
}

/** A catalogue question as written. */
export interface QuestionEntry {
  readonly source: PlacedText;
  readonly slug: string;
  readonly title: string;
  readonly titleZh: string;
  readonly description: string | undefined;
  readonly descriptionZh: string | undefined;
  readonly themes: readonly YamlScalar[];
  readonly answer: AnswerShape | undefined;
  readonly order: number | undefined;
  readonly parameters: QuestionRecord["parameters"];
  /** The operation without the leading comments. */
  readonly query: string;
}
