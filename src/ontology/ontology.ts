/** The frozen, plain-data model of a schema. Everything else reads this and never the SDL. */
export interface Ontology {
  /** Kinds in display order; evidence kinds included, last. */
  readonly kinds: readonly KindDefinition[];
  readonly kindByName: Readonly<Record<string, KindDefinition>>;
  /** Interfaces that kinds implement, `Node` first, then by name. */
  readonly interfaces: readonly InterfaceDefinition[];
  readonly interfaceByName: Readonly<Record<string, InterfaceDefinition>>;
  /** Relations by type name. */
  readonly relations: readonly RelationDefinition[];
  readonly relationByType: Readonly<Record<string, RelationDefinition>>;
  readonly enums: readonly EnumDefinition[];
  readonly enumByName: Readonly<Record<string, EnumDefinition>>;
  /** Name of the type that holds the statement properties. */
  readonly statementTypeName: string;
  readonly statementLabels: Labels;
  readonly statementDescription: string;
  readonly statementDescriptionZh?: string;
  /** Statement properties in the order of the schema. */
  readonly statementProperties: readonly PropertyDefinition[];
  readonly statementPropertyByName: Readonly<Record<string, PropertyDefinition>>;
  /** The kind marked as locating evidence. */
  readonly evidenceKind: string;
  /** The kind of the documents in which evidence stands. */
  readonly documentKind: string;
  /** Query fields that are answered by named operations, in the order of the schema. */
  readonly operations: readonly OperationDefinition[];
  /** Where the schema's own terms live for programs that read RDF. */
  readonly vocabulary: VocabularyDefinition;
  /** SDL of everything that is not derived: scalars, enums, hand-written result types, inputs and the Query type. */
  readonly handWrittenSdl: string;
}

/** The namespace of a world, for formats in which every name is an IRI. */
export interface VocabularyDefinition {
  /** Ends so that names can follow: `https://example.org/garden/`. */
  readonly iri: string;
  /** Short for the schema's own terms. */
  readonly prefix: string;
}

/** What says the same elsewhere. */
interface Mapped {
  /** Terms of published vocabularies with the same meaning, as in `skos:Concept`; empty where there are none. */
  readonly mapsTo: readonly string[];
}

/** What a reader is shown in place of a name. */
export interface Labels {
  /** English: the words of the name, where the schema gives none. */
  readonly label: string;
  /** Traditional Chinese. */
  readonly labelZh?: string;
}

/** What something means, told to a reader. */
export interface Descriptions {
  /** English; empty where the schema says nothing. */
  readonly description: string;
  /** Traditional Chinese. */
  readonly descriptionZh?: string;
}

/** A kind of node. */
export interface KindDefinition extends Labels, Descriptions, Mapped {
  readonly name: string;
  /** Lower camel-case plural: list field, connection field; in kebab-case the entity file. */
  readonly plural: string;
  /** The part of an id before the colon: the kind's name in kebab-case. */
  readonly idPrefix: string;
  /** The plural as a reader is shown it, in English. */
  readonly labelPlural: string;
  readonly color: string;
  readonly order: number;
  /** Names are our own words and are not looked for in the evidence. */
  readonly isParaphrase: boolean;
  /** Locates evidence and is not part of the walked graph. */
  readonly isEvidence: boolean;
  /** Interface names, `Node` first. */
  readonly interfaces: readonly string[];
  /** Properties in the order of the schema, those of Node first. */
  readonly properties: readonly PropertyDefinition[];
  readonly propertyByName: Readonly<Record<string, PropertyDefinition>>;
  /** Relation fields in the order of the schema, both directions. */
  readonly relationFields: readonly RelationField[];
  readonly relationFieldByName: Readonly<Record<string, RelationField>>;
}

export interface InterfaceDefinition extends Labels, Descriptions, Mapped {
  readonly name: string;
  readonly plural: string;
  /** Properties that every implementing kind has. */
  readonly properties: readonly PropertyDefinition[];
  /** Names of the implementing kinds, in display order. */
  readonly kinds: readonly string[];
}

export type ScalarName = "ID" | "String" | "Int" | "Float" | "Boolean" | "PartialDate";

/** A field of a kind or a property of a statement. */
export interface PropertyDefinition extends Labels, Descriptions, Mapped {
  readonly name: string;
  /** A scalar's or enum's name. */
  readonly typeName: string;
  readonly isEnum: boolean;
  readonly isList: boolean;
  readonly isRequired: boolean;
  /** Weight in search; absent when it is not searched. */
  readonly searchWeight?: number;
  readonly unit?: string;
  /** The id (or ids) held lead to nodes of this kind or interface, resolved in the API field `as`. */
  readonly reference?: { readonly kind: string; readonly as: string };
}

export type Direction = "OUT" | "IN";

/** A relation as one kind sees it. */
export interface RelationField extends Descriptions {
  readonly name: string;
  readonly type: string;
  readonly direction: Direction;
  /** Kind or interface at the other end. */
  readonly target: string;
  /** Kinds at the other end, in display order. */
  readonly targetKinds: readonly string[];
  /** Paths, as relation field names from this kind, from which it follows; empty when it is stated. */
  readonly derivedFrom: readonly (readonly string[])[];
}

/** A relation between subjects and objects; its labels, descriptions and `mapsTo` are those of the subject's side. */
export interface RelationDefinition extends Labels, Descriptions, Mapped {
  readonly type: string;
  /** Field on the subject's side. */
  readonly field: string;
  /** Field on the object's side. */
  readonly inverse: string;
  /** What a reader of the object is shown, in English. */
  readonly inverseLabel: string;
  readonly inverseLabelZh?: string;
  /** Terms that say the same read from the object to the subject. */
  readonly inverseMapsTo: readonly string[];
  readonly subjectKinds: readonly string[];
  readonly objectKinds: readonly string[];
  readonly stance?: string;
  /** Colour in which the stance is drawn, a six-digit hexadecimal. */
  readonly color?: string;
  /** Dashes with which the stance is drawn: lengths in pixels, drawn and gap in turn; empty for a solid line. */
  readonly dash: readonly number[];
  /** For each subject kind for which it is derived, the paths; other subject kinds state it. */
  readonly derivedFor: Readonly<Record<string, readonly (readonly string[])[]>>;
}

export interface EnumDefinition extends Labels, Descriptions {
  readonly name: string;
  readonly values: readonly ValueDefinition[];
}

/** One value of an enum. */
export interface ValueDefinition extends Labels, Descriptions {
  readonly name: string;
}

/** A query field answered by a named operation of the engine. */
export interface OperationDefinition {
  readonly field: string;
  readonly operation: string;
  /** Who plays each part: kinds, relation types or property names. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
}
