import type { NodeRecord, Value } from "../../dataset/dataset.js";
import type { KindDefinition, OperationDefinition, PropertyDefinition } from "../../ontology/ontology.js";
import { findOperation, listOperationNames } from "../../query/operations.js";
import { KnownError } from "../../shared/known-error.js";
import { findNearestName } from "../../shared/nearest-name.js";
import type { ApiModel } from "../api-model.js";
import { toConnectionField, toRelationEdgeName } from "../api-names.js";
import type { PageEdge } from "./connection.js";
import { toCoreQueries } from "./core-queries.js";
import { resolveDrawing } from "./drawing.js";
import { resolvePassageStatements, resolvePassageText } from "./evidence.js";
import { toConnectionResolver, toListResolver } from "./node-lists.js";
import { toNodeReader, toReferenceResolver, toStatementReader } from "./properties.js";
import { toRelatedConnectionResolver, toRelatedResolver } from "./relation-lists.js";
import { type Resolver, toReadingResolver } from "./resolver.js";

/** Resolvers of a type's fields, by their names. */
export type Resolvers = ReadonlyMap<string, Resolver<never>>;

/** What makes a schema that was derived from an ontology executable. */
export interface ResolverFinder {
  /** Those of an object type, made when they are asked for; undefined where fields are what an object holds. */
  findResolvers(type: string): Resolvers | undefined;
  /** Says of which type a node is; undefined for an interface that is not one of kinds. */
  findTypeResolver(interfaceName: string): ((node: NodeRecord) => string) | undefined;
}

/**
 * The resolvers of a world's API.
 *
 * @throws KnownError UNKNOWN_OPERATION when the schema binds a query to an operation that the engine does not have
 */
export function toResolvers(model: ApiModel): ResolverFinder {
  const { kindByName, interfaceByName, statementTypeName, statementProperties } = model.ontology;
  const queries = new Map(listQueries(model));
  const edges = new Set(listEdgeTypes(model));
  return {
    findResolvers(type) {
      const kind = kindByName[type];
      if (kind) return new Map(listOfKind(kind, model));
      if (type === "Query") return queries;
      if (type === statementTypeName) return new Map(listOfProperties(statementProperties, toStatementReader));
      if (edges.has(type)) return ofEdges;
      return type === "Subgraph" ? new Map([["drawing", resolveDrawing]]) : undefined;
    },
    findTypeResolver: (name) => (interfaceByName[name] ? (node) => node.kind : undefined),
  };
}

type Entry = readonly [field: string, resolve: Resolver<never>];

function listQueries(model: ApiModel): readonly Entry[] {
  return [
    ...model.types.flatMap((type): Entry[] => [
      [type.plural, toListResolver(model, type)],
      [toConnectionField(type.plural), toConnectionResolver(model, type)],
    ]),
    ...Object.entries(toCoreQueries(model)),
    ...model.ontology.operations.map((definition): Entry => [definition.field, toOperationResolver(definition)]),
  ];
}

function listOfKind(kind: KindDefinition, model: ApiModel): readonly Entry[] {
  const relations = kind.relationFields.flatMap((relation): Entry[] => [
    [relation.name, toRelatedResolver(model, relation)],
    [toConnectionField(relation.name), toRelatedConnectionResolver(model, relation)],
  ]);
  const ofEvidence: readonly Entry[] = [
    ["text", resolvePassageText],
    ["statements", resolvePassageStatements],
  ];
  return [...listOfProperties(kind.properties, toNodeReader), ...relations, ...(kind.isEvidence ? ofEvidence : [])];
}

/** An edge says what its statement and its node say. */
const ofEdges: Resolvers = new Map<string, Resolver<never>>([
  ["node", toReadingResolver(({ node }: PageEdge) => node)],
  ["properties", toReadingResolver(({ properties }: PageEdge) => properties)],
]);

function listEdgeTypes({ ontology }: ApiModel): readonly string[] {
  return ontology.kinds.flatMap(({ name, relationFields }) =>
    relationFields.map((relation) => toRelationEdgeName(name, relation.name)),
  );
}

/** Properties, and the nodes that they refer to. */
function listOfProperties<Source>(
  properties: readonly PropertyDefinition[],
  toReader: (property: PropertyDefinition) => (source: Source) => Value | undefined,
): readonly Entry[] {
  return properties.flatMap((property): Entry[] => {
    const read = toReader(property);
    const own: Entry = [property.name, toReadingResolver(read)];
    return property.reference ? [own, [property.reference.as, toReferenceResolver(property, read)]] : [own];
  });
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
