import {
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  Kind,
  parse,
  type SelectionSetNode,
} from "graphql";
import { getIntrospectionLength } from "./introspection-lengths.js";
import type { LimitedRequest } from "./limited-request.js";
import { listFields, type RequestField, toTypeName } from "./walk-fields.js";

/** What everything about a schema counts, as tools ask for it: that has to pass, and three times as much has not. */
const costOfAll = 100_000;
/** What a part of a small schema counts beside an object of the data. */
const largestShare = 0.4;
const valueCost = 0.3;
const descriptionCost = 0.9;

const shares = new WeakMap<GraphQLSchema, number>();

/** The cost of a field that asks about the schema, by the size of the schema; `__typename` is free. */
export function estimateIntrospection({ node }: RequestField, request: LimitedRequest): number {
  if (node.selectionSet === undefined) return 0;
  const type = node.name.value === "__schema" ? "__Schema" : "__Type";
  return getShare(request) * costOfSet(node.selectionSet, type, request, new Map());
}

function getShare(request: LimitedRequest): number {
  const { schema } = request;
  const share = shares.get(schema) ?? Math.min(largestShare, costOfAll / measureAll(request));
  shares.set(schema, share);
  return share;
}

function measureAll(request: LimitedRequest): number {
  const { definitions } = parse(getIntrospectionQuery());
  const [operation] = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const named = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = new Map(named.map((fragment) => [fragment.name.value, fragment]));
  const [asked] = operation && "selectionSet" in operation ? operation.selectionSet.selections : [];
  const set = asked?.kind === Kind.FIELD ? asked.selectionSet : undefined;
  return set === undefined ? 1 : costOfSet(set, "__Schema", { ...request, fragments }, new Map());
}

function costOfSet(
  set: SelectionSetNode,
  type: string,
  request: LimitedRequest,
  known: Map<SelectionSetNode, number>,
): number {
  const before = known.get(set);
  if (before !== undefined) return before;
  const fields = listFields(request.schema, set, type, request.fragments);
  const cost = fields.reduce((sum, field) => sum + costOfField(field, request, known), 0);
  known.set(set, cost);
  return cost;
}

function costOfField(field: RequestField, request: LimitedRequest, known: Map<SelectionSetNode, number>): number {
  const { definition, node, parent } = field;
  if (definition === undefined) return 0;
  if (node.selectionSet === undefined || isLeafType(getNamedType(definition.type)))
    return node.name.value === "description" ? descriptionCost : valueCost;
  const isList = isListType(getNullableType(definition.type));
  const length = isList ? getIntrospectionLength(request.schema, parent, node.name.value) : 1;
  return length * (1 + costOfSet(node.selectionSet, toTypeName(definition), request, known));
}
