import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
} from "graphql";
import type { Ontology } from "../ontology/ontology.js";
import { toApiModel } from "./api-model.js";
import { toSortName, toWhereName } from "./api-names.js";
import type { ApiType } from "./api-type.js";
import { defineConnection, definePageInfo, defineRelationConnection } from "./definitions/define-connections.js";
import { defineEnums } from "./definitions/define-enums.js";
import { defineFilters } from "./definitions/define-filters.js";
import { defineInterface, defineKind, defineStatement } from "./definitions/define-nodes.js";
import { defineQueryFields } from "./definitions/define-query-fields.js";
import { defineRelationSort, defineSort, defineStatementSort } from "./definitions/define-sort.js";
import { defineRelationshipFilters, defineStatementWhere, defineWheres } from "./definitions/define-where.js";
import { describeArguments } from "./describe-arguments.js";

/** The API of a world as SDL, in the order in which it is derived. */
export function buildApiSdl(ontology: Ontology): string {
  return print(buildApiDocument(ontology));
}

/**
 * The API of a world as definitions: what is derived from its kinds and relations, and its hand-written queries.
 *
 * A hand-written query takes the place of an interface's list of the same name.
 */
export function buildApiDocument(ontology: Ontology): DocumentNode {
  const { types } = toApiModel(ontology);
  const handWritten = parse(ontology.handWrittenSdl, { noLocation: true }).definitions;
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      ...handWritten.map((definition) => (isQuery(definition) ? completeQuery(definition, types) : definition)),
      ...ontology.interfaces.map(defineInterface),
      ...ontology.kinds.map(defineKind),
      defineStatement(ontology),
      ...defineEnums(ontology, types),
      ...defineFilters(ontology),
      ...types.flatMap((type) => defineLists(ontology, type)),
      ...defineRelationshipFilters(types),
      ...ontology.kinds.flatMap((kind) =>
        kind.relationFields.flatMap((field) => defineRelation(ontology, kind.name, field)),
      ),
      defineStatementWhere(ontology),
      defineStatementSort(ontology),
      definePageInfo(),
    ],
  };
}

function defineLists(ontology: Ontology, type: ApiType): DefinitionNode[] {
  const edgeWhere = toWhereName(ontology.statementTypeName);
  return [...defineWheres(type, edgeWhere), defineSort(type), ...defineConnection(type)];
}

function defineRelation(
  { statementTypeName }: Ontology,
  kind: string,
  field: Ontology["kinds"][number]["relationFields"][number],
): DefinitionNode[] {
  return [
    ...defineRelationConnection(kind, field, statementTypeName),
    defineRelationSort(kind, field, toSortName(statementTypeName)),
  ];
}

function isQuery(definition: DefinitionNode): definition is ObjectTypeDefinitionNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === "Query";
}

function completeQuery(query: ObjectTypeDefinitionNode, types: readonly ApiType[]): ObjectTypeDefinitionNode {
  const written = (query.fields ?? []).map(describeArguments);
  const names = new Set(written.map((field) => field.name.value));
  const isFree = (type: ApiType, field: FieldDefinitionNode): boolean =>
    !type.isInterface || !names.has(field.name.value);
  const derived = types.flatMap((type) => defineQueryFields(type).filter((field) => isFree(type, field)));
  return { ...query, fields: [...written, ...derived] };
}
