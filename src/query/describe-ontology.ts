import type { KindDefinition, Ontology, PropertyDefinition, RelationDefinition } from "../ontology/ontology.js";

/** The schema of a world for its readers; field for field the API's `Ontology`. */
export interface OntologyDescription {
  /** In display order. */
  readonly kinds: readonly KindDescription[];
  /** By type. */
  readonly relations: readonly RelationDescription[];
  /** In the order of the schema. */
  readonly statementProperties: readonly PropertyDescription[];
}

export interface KindDescription {
  readonly name: string;
  readonly plural: string;
  readonly description: string;
  readonly color: string;
  readonly order: number;
  readonly interfaces: readonly string[];
  readonly properties: readonly PropertyDescription[];
}

export interface RelationDescription {
  readonly type: string;
  readonly field: string;
  readonly inverse: string;
  readonly description: string;
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  readonly stance: string | undefined;
  /** Chains as written in the schema, each once. */
  readonly derivedFrom: readonly string[];
}

export interface PropertyDescription {
  readonly name: string;
  /** As in SDL: `[String!]!`. */
  readonly type: string;
  readonly description: string;
  readonly unit: string | undefined;
}

/** What a world's schema says, as the API tells it. */
export function describeOntology(ontology: Ontology): OntologyDescription {
  return {
    kinds: ontology.kinds.map(describeKind),
    relations: ontology.relations.map(describeRelation),
    statementProperties: ontology.statementProperties.map(describeProperty),
  };
}

function describeKind(kind: KindDefinition): KindDescription {
  const { name, plural, description, color, order, interfaces } = kind;
  return { name, plural, description, color, order, interfaces, properties: kind.properties.map(describeProperty) };
}

function describeRelation(relation: RelationDefinition): RelationDescription {
  const { type, field, inverse, description, subjectKinds, objectKinds, stance } = relation;
  const chains = Object.values(relation.derivedFor).flat();
  const derivedFrom = [...new Set(chains.map((chain) => chain.join(".")))];
  return { type, field, inverse, description, subjects: subjectKinds, objects: objectKinds, stance, derivedFrom };
}

function describeProperty(property: PropertyDefinition): PropertyDescription {
  const { name, description, unit } = property;
  return { name, type: toSdlType(property), description, unit };
}

function toSdlType({ typeName, isList, isRequired }: PropertyDefinition): string {
  const type = isList ? `[${typeName}!]` : typeName;
  return isRequired ? `${type}!` : type;
}
