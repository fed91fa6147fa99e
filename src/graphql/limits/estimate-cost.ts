import { getNamedType, getNullableType, isLeafType, isListType, type SelectionSetNode } from "graphql";
import { type LimitedRequest, toValue } from "./limited-request.js";
import { getListRange } from "./list-range.js";
import { getRootTypeName, isIntrospection, listFields, type RequestField, toTypeName } from "./walk-fields.js";

const valueCost = 0.1;

/**
 * How many objects a request may return, with a tenth for each value; introspection is free.
 *
 * The length of a list is its `limit` or `first`, or the default; of a list inside an object with `limit` or `first`,
 * however deep, that object's; of a list by ids, the number of ids; of any other list, what is expected. The node of an edge counts
 * with the edge. A request in which fragments branch costs what it would return, yet is estimated in linear time.
 */
export function estimateCost(request: LimitedRequest): number {
  const { schema, operation } = request;
  return costOfSet(operation.selectionSet, getRootTypeName(schema, operation), undefined, {
    request,
    known: new Map(),
  });
}

interface Estimate {
  readonly request: LimitedRequest;
  /** Costs of selection sets by the length that they inherit. */
  readonly known: Map<SelectionSetNode, Map<number | undefined, number>>;
}

function costOfSet(set: SelectionSetNode, type: string, inherited: number | undefined, estimate: Estimate): number {
  const { request, known } = estimate;
  const costs = known.get(set) ?? new Map<number | undefined, number>();
  known.set(set, costs);
  const before = costs.get(inherited);
  if (before !== undefined) return before;
  const fields = listFields(request.schema, set, type, request.fragments);
  const cost = fields.reduce((sum, field) => sum + costOfField(field, inherited, estimate), 0);
  costs.set(inherited, cost);
  return cost;
}

function costOfField(field: RequestField, inherited: number | undefined, estimate: Estimate): number {
  const { definition, node, parent } = field;
  if (definition === undefined || isIntrospection(node)) return 0;
  if (node.selectionSet === undefined || isLeafType(getNamedType(definition.type))) return valueCost;
  const asked = findAskedLength(field, estimate.request);
  const isList = isListType(getNullableType(definition.type));
  const length = isList ? (asked ?? inherited ?? estimate.request.limits.expectedListSize) : 1;
  const own = asked !== undefined && !isList ? 0 : isNodeOfEdge(field, estimate.request, parent) ? 0 : 1;
  const handedOn = isList ? undefined : (asked ?? inherited);
  return length * (own + costOfSet(node.selectionSet, toTypeName(definition), handedOn, estimate));
}

/** The length that a field's own arguments give a list; undefined when it has none that do. */
function findAskedLength(field: RequestField, request: LimitedRequest): number | undefined {
  const names = new Set(field.definition?.args.map(({ name }) => name));
  const sized = names.has("limit") ? "limit" : names.has("first") ? "first" : names.has("ids") ? "ids" : undefined;
  if (sized === undefined) return undefined;
  const argument = field.node.arguments?.find(({ name }) => name.value === sized);
  const given = argument && toValue(argument.value, request);
  if (Array.isArray(given)) return given.length;
  return typeof given === "number" ? Math.max(0, given) : getListRange(field, request.limits).default;
}

function isNodeOfEdge({ node }: RequestField, { schema }: LimitedRequest, parent: string): boolean {
  const type = schema.getType(parent);
  return node.name.value === "node" && type !== undefined && "getFields" in type && "cursor" in type.getFields();
}
