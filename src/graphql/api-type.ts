import type {
  InterfaceDefinition,
  KindDefinition,
  Ontology,
  PropertyDefinition,
  RelationField,
} from "../ontology/ontology.js";

/** A kind or interface as the API lists, filters and sorts it. */
export interface ApiType {
  readonly name: string;
  readonly plural: string;
  readonly description: string;
  readonly isInterface: boolean;
  /** Kinds that its lists read: for an interface without the kinds of evidence, which have lists of their own. */
  readonly kinds: readonly string[];
  readonly properties: readonly PropertyDefinition[];
  /** Relations by which it is filtered and sorted: for an interface those that all its kinds have alike. */
  readonly relations: readonly RelationField[];
}

/** Kinds, then the interfaces that any kind implements, in the order of the ontology. */
export function toApiTypes(ontology: Ontology): readonly ApiType[] {
  const interfaces = ontology.interfaces.map((type) => toInterfaceApiType(ontology, type));
  return [...ontology.kinds.map(toKindApiType), ...interfaces.filter((type) => type.kinds.length > 0)];
}

function toKindApiType(kind: KindDefinition): ApiType {
  const { name, plural, description, properties, relationFields } = kind;
  return { name, plural, description, isInterface: false, kinds: [name], properties, relations: relationFields };
}

function toInterfaceApiType(ontology: Ontology, definition: InterfaceDefinition): ApiType {
  const { name, plural, description, properties } = definition;
  const kinds = definition.kinds.filter((kind) => !ontology.kindByName[kind]?.isEvidence);
  const relations = findSharedRelations(kinds.flatMap((kind) => ontology.kindByName[kind] ?? []));
  return { name, plural, description, isInterface: true, kinds, properties, relations };
}

function findSharedRelations(kinds: readonly KindDefinition[]): readonly RelationField[] {
  const [first, ...others] = kinds;
  if (first === undefined) return [];
  return first.relationFields.filter((field) =>
    others.every((kind) => isAlike(field, kind.relationFieldByName[field.name])),
  );
}

function isAlike(a: RelationField, b: RelationField | undefined): boolean {
  return b !== undefined && a.type === b.type && a.direction === b.direction && a.target === b.target;
}
