import type { ObjectTypeDefinitionNode } from "graphql";
import type { RelationField } from "../../ontology/ontology.js";
import { toPluralConnectionName, toRelationConnectionName, toRelationEdgeName } from "../api-names.js";
import type { ApiType } from "../api-type.js";
import { type FieldShape, toLaterObjectType, toObjectType } from "./sdl-nodes.js";

/** The page and edge types of a root list. */
export function defineConnection({ name, plural }: ApiType): ObjectTypeDefinitionNode[] {
  const edge = `${name}Edge`;
  const described = { name: toPluralConnectionName(plural), description: `A page of \`${plural}\`.` };
  return [
    toLaterObjectType(described, () => toPageFields(edge)),
    toLaterObjectType({ name: edge, description: `One ${name} of a page, with its cursor.` }, () => [
      cursorField,
      { name: "node", type: `${name}!`, description: "The node." },
    ]),
  ];
}

/** The page and edge types of a relation. */
export function defineRelationConnection(
  type: string,
  { name, target, description }: RelationField,
  statementType: string,
): ObjectTypeDefinitionNode[] {
  const edge = toRelationEdgeName(type, name);
  const page = { name: toRelationConnectionName(type, name), description: `A page of: ${description}` };
  return [
    toLaterObjectType(page, () => toPageFields(edge)),
    toLaterObjectType(
      { name: edge, description: `One statement in \`${name}\` of a ${type}, with its cursor.` },
      () => [
        cursorField,
        { name: "node", type: `${target}!`, description: "The node at the other end." },
        { name: "properties", type: `${statementType}!`, description: "The statement's context and evidence." },
      ],
    ),
  ];
}

/** Where a page stands in its list. */
export function definePageInfo(): ObjectTypeDefinitionNode {
  return toObjectType({ name: "PageInfo", description: "Where a page stands in its list (Relay)." }, [
    { name: "endCursor", type: "String", description: "Cursor of the last entry; null when the page is empty." },
    { name: "hasNextPage", type: "Boolean!", description: "Entries follow after this page." },
    { name: "hasPreviousPage", type: "Boolean!", description: "Entries come before this page." },
    { name: "startCursor", type: "String", description: "Cursor of the first entry; null when the page is empty." },
  ]);
}

const cursorField: FieldShape = {
  name: "cursor",
  type: "String!",
  description: "Opaque; pass it as `after` to continue from here.",
};

function toPageFields(edge: string): readonly FieldShape[] {
  return [
    { name: "edges", type: `[${edge}!]!`, description: "The entries of this page." },
    { name: "pageInfo", type: "PageInfo!", description: "Where this page stands." },
    { name: "totalCount", type: "Int!", description: "How many entries there are in all." },
  ];
}
