import type { InputObjectTypeDefinitionNode } from "graphql";
import type { Ontology, PropertyDefinition, RelationField } from "../../ontology/ontology.js";
import { toCountField, toRelationConnectionName, toSortName } from "../api-names.js";
import type { ApiType } from "../api-type.js";
import { type InputShape, toInputType, toLaterInputType } from "./sdl-nodes.js";

/** The input that sorts nodes of a kind or interface, by single values and by numbers of statements. */
export function defineSort({ name, properties, relations }: ApiType): InputObjectTypeDefinitionNode {
  const description = `Keys to sort by in a list of ${name}. Several keys in one object count in the order written.`;
  return toInputType({ name: toSortName(name), description }, [
    ...toPropertyKeys(properties),
    ...relations.map(toCountKey),
  ]);
}

/** The input that sorts statements by their properties. */
export function defineStatementSort({
  statementTypeName,
  statementProperties,
}: Ontology): InputObjectTypeDefinitionNode {
  const description = "Keys to sort statements by. Several keys in one object count in the order written.";
  return toInputType({ name: toSortName(statementTypeName), description }, toPropertyKeys(statementProperties));
}

/** The input that sorts the page of a relation by the nodes and by the statements that lead to them. */
export function defineRelationSort(
  type: string,
  { name, target }: RelationField,
  edgeSort: string,
): InputObjectTypeDefinitionNode {
  const description = `Keys to sort by in \`${name}\` of a ${type}.`;
  return toLaterInputType({ name: `${toRelationConnectionName(type, name)}Sort`, description }, () => [
    { name: "node", type: toSortName(target), description: "By the node at the other end." },
    { name: "edge", type: edgeSort, description: "By the statement." },
  ]);
}

function toPropertyKeys(properties: readonly PropertyDefinition[]): readonly InputShape[] {
  return properties
    .filter((property) => !property.isList)
    .map(({ name, description }) => ({ name, type: "SortDirection", description: `By: ${description}` }));
}

function toCountKey({ name, description }: RelationField): InputShape {
  return {
    name: toCountField(name),
    type: "SortDirection",
    description: `By the number of statements in: ${description}`,
  };
}
