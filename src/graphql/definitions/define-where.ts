import type { InputObjectTypeDefinitionNode } from "graphql";
import type { Ontology, PropertyDefinition, RelationField } from "../../ontology/ontology.js";
import {
  toConnectionField,
  toImplementationName,
  toRelationConnectionName,
  toRelationshipFiltersName,
  toWhereName,
} from "../api-names.js";
import type { ApiType } from "../api-type.js";
import { toFilterName } from "./define-filters.js";
import { type InputShape, toInputType, toLaterInputType } from "./sdl-nodes.js";

/** The inputs that filter nodes of a kind or interface, by their properties and relations. */
export function defineWheres(type: ApiType, edgeWhere: string): InputObjectTypeDefinitionNode[] {
  return [
    defineNodeWhere(type),
    ...type.relations.flatMap((field) => [
      defineEdgeWhere(type.name, field, edgeWhere),
      defineEdgeFilters(type.name, field),
    ]),
  ];
}

/** The inputs that filter by related nodes, one for each kind or interface at the other end of a relation. */
export function defineRelationshipFilters(types: readonly ApiType[]): InputObjectTypeDefinitionNode[] {
  const targets = types.flatMap((type) => type.relations.map(({ target }) => target));
  return [...new Set(targets)].map((target) => {
    const description = `How many of the related nodes meet a condition on a ${target}. All that are given must hold.`;
    return toLaterInputType({ name: toRelationshipFiltersName(target), description }, () =>
      toQuantifiers(toWhereName(target), "related node"),
    );
  });
}

/** The input that filters statements by their properties. */
export function defineStatementWhere(ontology: Ontology): InputObjectTypeDefinitionNode {
  const name = toWhereName(ontology.statementTypeName);
  return toInputType({ name, description: "Conditions on context and evidence. All that are given must hold." }, [
    ...toLogic(name),
    ...ontology.statementProperties.map(toPropertyFilter),
  ]);
}

function defineNodeWhere(type: ApiType): InputObjectTypeDefinitionNode {
  const name = toWhereName(type.name);
  const description = `Conditions on a ${type.name}. All that are given must hold.`;
  return toInputType({ name, description }, [
    ...toLogic(name),
    ...type.properties.map(toPropertyFilter),
    ...type.relations.flatMap((field) => toRelationFilters(type.name, field)),
    ...(type.isInterface ? [toTypenameFilter(type.name)] : []),
  ]);
}

function toLogic(where: string): readonly InputShape[] {
  return [
    { name: "AND", type: `[${where}!]`, description: "All of these hold; an empty list says nothing." },
    { name: "OR", type: `[${where}!]`, description: "At least one of these holds; an empty list says nothing." },
    { name: "NOT", type: where, description: "This does not hold." },
  ];
}

function toPropertyFilter(property: PropertyDefinition): InputShape {
  return { name: property.name, type: toFilterName(property), description: property.description };
}

function toTypenameFilter(type: string): InputShape {
  return { name: "typename", type: `[${toImplementationName(type)}!]`, description: "Of one of these kinds." };
}

function toRelationFilters(type: string, { name, target, description }: RelationField): readonly InputShape[] {
  return [
    { name, type: toRelationshipFiltersName(target), description: `By the nodes in: ${description}` },
    {
      name: toConnectionField(name),
      type: `${toRelationConnectionName(type, name)}Filters`,
      description: `By the statements, and the nodes at their other ends, in: ${description}`,
    },
  ];
}

function defineEdgeFilters(type: string, { name }: RelationField): InputObjectTypeDefinitionNode {
  const connection = toRelationConnectionName(type, name);
  const description = `How many of the statements in \`${name}\` of a ${type} meet a condition. All that are given must hold.`;
  return toLaterInputType({ name: `${connection}Filters`, description }, () =>
    toQuantifiers(`${connection}Where`, "statement with its node"),
  );
}

function toQuantifiers(type: string, counted: string): readonly InputShape[] {
  return [
    { name: "all", type, description: `There is at least one ${counted} and each meets this.` },
    { name: "none", type, description: `No ${counted} meets this.` },
    { name: "single", type, description: `Exactly one ${counted} meets this.` },
    { name: "some", type, description: `At least one ${counted} meets this.` },
  ];
}

function defineEdgeWhere(type: string, field: RelationField, edgeWhere: string): InputObjectTypeDefinitionNode {
  const name = `${toRelationConnectionName(type, field.name)}Where`;
  const description = `Conditions on a statement in \`${field.name}\` of a ${type} and on the node at its other end. All that are given must hold for the same statement.`;
  return toLaterInputType({ name, description }, () => [
    ...toLogic(name),
    { name: "node", type: toWhereName(field.target), description: "On the node at the other end." },
    { name: "edge", type: edgeWhere, description: "On the statement's properties." },
  ]);
}
