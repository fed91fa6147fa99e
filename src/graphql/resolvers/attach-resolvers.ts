import {
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
} from "graphql";
import type { NodeRecord } from "../../dataset/dataset.js";
import type { KindDefinition, OperationDefinition } from "../../ontology/ontology.js";
import { findOperation, listOperationNames } from "../../query/operations.js";
import { KnownError } from "../../shared/known-error.js";
import { findNearestName } from "../../shared/nearest-name.js";
import type { ApiModel } from "../api-model.js";
import { toConnectionField } from "../api-names.js";
import { toCoreQueries } from "./core-queries.js";
import { resolveDrawing } from "./drawing.js";
import { resolvePassageStatements, resolvePassageText } from "./evidence.js";
import { toConnectionResolver, toListResolver } from "./node-lists.js";
import { checkPartialDates } from "./partial-date.js";
import { toNodeReader, toReferenceResolver, toStatementReader } from "./properties.js";
import { toRelatedConnectionResolver, toRelatedResolver } from "./relation-lists.js";
import { type Resolver, toReadingResolver, toSlicedResolver } from "./resolver.js";
import { sliceIntrospection } from "./slice-introspection.js";

/**
 * Makes a schema that was derived from an ontology executable.
 *
 * @throws KnownError UNKNOWN_OPERATION when the schema binds a query to an operation that the engine does not have
 */
export function attachResolvers(schema: GraphQLSchema, model: ApiModel): void {
  sliceIntrospection();
  attachQueries(schema, model);
  for (const kind of model.ontology.kinds) attachKind(schema, model, kind);
  attachStatement(schema, model);
  attach(schema, "Subgraph", "drawing", resolveDrawing);
  for (const { name } of model.ontology.interfaces) {
    const type = schema.getType(name);
    if (type instanceof GraphQLInterfaceType) type.resolveType = (node: NodeRecord) => node.kind;
  }
  const date = schema.getType("PartialDate");
  if (date instanceof GraphQLScalarType) checkPartialDates(date);
}

function attachQueries(schema: GraphQLSchema, model: ApiModel): void {
  for (const type of model.types) {
    attach(schema, "Query", type.plural, toListResolver(model, type));
    attach(schema, "Query", toConnectionField(type.plural), toConnectionResolver(model, type));
  }
  for (const [field, resolve] of Object.entries(toCoreQueries(model))) attach(schema, "Query", field, resolve);
  for (const definition of model.ontology.operations) {
    attach(schema, "Query", definition.field, toOperationResolver(definition));
  }
}

function attachKind(schema: GraphQLSchema, model: ApiModel, kind: KindDefinition): void {
  for (const property of kind.properties) {
    const read = toNodeReader(property);
    attach(schema, kind.name, property.name, toReadingResolver(read));
    if (property.reference) attach(schema, kind.name, property.reference.as, toReferenceResolver(property, read));
  }
  for (const relation of kind.relationFields) {
    attach(schema, kind.name, relation.name, toRelatedResolver(model, relation));
    attach(schema, kind.name, toConnectionField(relation.name), toRelatedConnectionResolver(model, relation));
  }
  if (!kind.isEvidence) return;
  attach(schema, kind.name, "text", resolvePassageText);
  attach(schema, kind.name, "statements", resolvePassageStatements);
}

function attachStatement(schema: GraphQLSchema, { ontology }: ApiModel): void {
  for (const property of ontology.statementProperties) {
    const read = toStatementReader(property);
    attach(schema, ontology.statementTypeName, property.name, toReadingResolver(read));
    if (property.reference) {
      attach(schema, ontology.statementTypeName, property.reference.as, toReferenceResolver(property, read));
    }
  }
}

function toOperationResolver({ field, operation, roles }: OperationDefinition): Resolver<unknown> {
  const run = findOperation(operation);
  if (run === undefined) throw toUnknownOperation(field, operation);
  return (_source, given: Readonly<Record<string, unknown>>, { world, deadline }) => run(world, roles, given, deadline);
}

function toUnknownOperation(field: string, operation: string): KnownError {
  const names = listOperationNames();
  const nearest = findNearestName(operation, names);
  return new KnownError(`The query "${field}" asks for the operation "${operation}", which the engine does not have.`, {
    code: "UNKNOWN_OPERATION",
    suggestion: nearest ? `Did you mean "${nearest}"?` : `It has ${names.join(", ")}.`,
    details: { field, operation, names },
  });
}

function attach<Source>(schema: GraphQLSchema, type: string, field: string, resolve: Resolver<Source>): void {
  const owner = schema.getType(type);
  const definition = owner instanceof GraphQLObjectType ? owner.getFields()[field] : undefined;
  if (definition === undefined) return;
  const isLeaf = isLeafType(getNamedType(definition.type));
  definition.resolve = (isLeaf ? resolve : toSlicedResolver(resolve)) as Resolver<unknown>;
}
