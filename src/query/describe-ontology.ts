import type {
  EnumDefinition,
  KindDefinition,
  Ontology,
  OperationDefinition,
  PropertyDefinition,
  RelationDefinition,
  ValueDefinition,
} from "../ontology/ontology.js";
import { toKinds } from "./to-kinds.js";

/** The schema of a world for its readers; field for field the API's `Ontology`. */
export interface OntologyDescription {
  /** In display order. */
  readonly kinds: readonly KindDescription[];
  /** By type. */
  readonly relations: readonly RelationDescription[];
  /** In the order of the schema. */
  readonly statementProperties: readonly PropertyDescription[];
  readonly enums: readonly EnumDefinition[];
  /** In the order of the schema. */
  readonly operations: readonly OperationDescription[];
}

export interface OperationDescription extends Omit<OperationDefinition, "roles"> {
  readonly roles: readonly { readonly role: string; readonly is: readonly string[] }[];
}

export interface KindDescription extends Omit<KindDefinition, "properties"> {
  readonly properties: readonly PropertyDescription[];
}

export interface RelationDescription extends Omit<RelationDefinition, "derivedFor"> {
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  /** Chains as written in the schema, each once. */
  readonly derivedFrom: readonly string[];
}

export interface PropertyDescription extends Omit<PropertyDefinition, "reference"> {
  /** As in SDL: `[String!]!`. */
  readonly type: string;
  /** Empty unless the property is one of an enum. */
  readonly values: readonly ValueDefinition[];
  readonly reference: ReferenceDescription | undefined;
}

/** Where the ids in a property lead. */
export interface ReferenceDescription {
  readonly kind: string;
  readonly as: string;
  /** In display order. */
  readonly kinds: readonly string[];
}

/** What a world's schema says, as the API tells it. */
export function describeOntology(ontology: Ontology): OntologyDescription {
  const describe = (property: PropertyDefinition) => describeProperty(property, ontology);
  return {
    kinds: ontology.kinds.map((kind) => ({ ...kind, properties: kind.properties.map(describe) })),
    relations: ontology.relations.map(describeRelation),
    statementProperties: ontology.statementProperties.map(describe),
    enums: ontology.enums,
    operations: ontology.operations.map((operation) => describeOperation(operation, ontology)),
  };
}

function describeOperation({ roles, ...operation }: OperationDefinition, ontology: Ontology): OperationDescription {
  const entries = Object.entries(roles).map(([role, players]) => ({
    role,
    is: players.flatMap((player) => toKinds(ontology, player)),
  }));
  return { ...operation, roles: entries };
}

function describeRelation(relation: RelationDefinition): RelationDescription {
  const chains = Object.values(relation.derivedFor).flat();
  const derivedFrom = [...new Set(chains.map((chain) => chain.join(".")))];
  return { ...relation, subjects: relation.subjectKinds, objects: relation.objectKinds, derivedFrom };
}

function describeProperty(property: PropertyDefinition, ontology: Ontology): PropertyDescription {
  const { typeName, reference } = property;
  return {
    ...property,
    type: toSdlType(property),
    values: ontology.enumByName[typeName]?.values ?? [],
    reference: reference && { ...reference, kinds: findKinds(reference.kind, ontology) },
  };
}

/** An interface stands for its kinds, those of evidence left out. */
function findKinds(name: string, { interfaceByName, evidenceKind }: Ontology): readonly string[] {
  return interfaceByName[name]?.kinds.filter((kind) => kind !== evidenceKind) ?? [name];
}

function toSdlType({ typeName, isList, isRequired }: PropertyDefinition): string {
  const type = isList ? `[${typeName}!]` : typeName;
  return isRequired ? `${type}!` : type;
}
