import type { InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode } from "graphql";
import type {
  InterfaceDefinition,
  KindDefinition,
  Ontology,
  PropertyDefinition,
  RelationField,
} from "../../ontology/ontology.js";
import { toConnectionField, toRelationConnectionName } from "../api-names.js";
import { limitArgument, offsetArgument, toConnectionArguments, toListArguments } from "./list-arguments.js";
import { type FieldShape, toInterfaceType, toObjectType } from "./sdl-nodes.js";

/** A kind: its properties, the nodes that they refer to, its relations as lists and page by page. */
export function defineKind(kind: KindDefinition): ObjectTypeDefinitionNode {
  const fields = [
    ...kind.properties.flatMap(toPropertyFields),
    ...kind.relationFields.flatMap((field) => toRelationFields(kind.name, field)),
    ...(kind.isEvidence ? evidenceFields : []),
  ];
  return toObjectType(kind, fields, kind.interfaces);
}

/** An interface with the properties that all its kinds have. */
export function defineInterface(definition: InterfaceDefinition): InterfaceTypeDefinitionNode {
  return toInterfaceType(definition, definition.properties.map(toPropertyField));
}

/** The properties of a statement and the nodes that they refer to. */
export function defineStatement(ontology: Ontology): ObjectTypeDefinitionNode {
  const described = { name: ontology.statementTypeName, description: ontology.statementDescription };
  return toObjectType(described, ontology.statementProperties.flatMap(toPropertyFields));
}

function toPropertyFields(property: PropertyDefinition): readonly FieldShape[] {
  const { reference } = property;
  return reference === undefined
    ? [toPropertyField(property)]
    : [toPropertyField(property), toReferenceField(property, reference)];
}

function toPropertyField(property: PropertyDefinition): FieldShape {
  const { name, description, unit, typeName } = property;
  return {
    name,
    type: toFieldType(property, typeName),
    description: unit === undefined ? description : `${description} In ${unit}.`,
  };
}

function toReferenceField(property: PropertyDefinition, reference: { kind: string; as: string }): FieldShape {
  const { kind, as } = reference;
  const held = property.isList ? "nodes whose ids are" : "node whose id is";
  return { name: as, type: toFieldType(property, kind), description: `The ${held} in \`${property.name}\`.` };
}

function toFieldType({ isList, isRequired }: PropertyDefinition, name: string): string {
  return `${isList ? `[${name}!]` : name}${isRequired ? "!" : ""}`;
}

function toRelationFields(type: string, { name, target, description }: RelationField): readonly FieldShape[] {
  const connection = toRelationConnectionName(type, name);
  return [
    { name, type: `[${target}!]!`, description, arguments: toListArguments(target) },
    {
      name: toConnectionField(name),
      type: `${connection}!`,
      description: `The same page by page, with the statements that say so: ${description}`,
      arguments: toConnectionArguments(`${connection}Sort`, `${connection}Where`),
    },
  ];
}

const evidenceFields: readonly FieldShape[] = [
  {
    name: "text",
    type: "String",
    description: "The passage itself; null where the source texts are not at hand.",
  },
  {
    name: "statements",
    type: "[StatementEdge!]!",
    description: "The statements that rest on it, by id.",
    arguments: [limitArgument, offsetArgument],
  },
];
