import { type FieldNode, getNamedType, getNullableType, isLeafType, isListType, type SelectionSetNode } from "graphql";
import { findAskedIds, findAskedLength } from "./asked-length.js";
import { estimateIntrospection } from "./introspection-cost.js";
import type { LimitedRequest } from "./limited-request.js";
import { getRootTypeName, isIntrospection, listFields, type RequestField, toTypeName } from "./walk-fields.js";

const valueCost = 0.1;
const characterCost = 0.01;
/** Characters of a text of which the data do not say how long it is. */
const expectedText = 30;
/** Names of that length go with the value; those that callers make longer are counted. */
const commonName = 40;

/**
 * How many objects a request may return, with a tenth for each value; where the sizes of the data are known, with a
 * hundredth for each character that such a text has on average.
 *
 * The length of a list is its `limit` or `first`, or the default; of a list inside an object with `limit` or `first`,
 * however deep, that object's; of a list by ids, the number of ids; of any other list, what is expected. Where the sizes
 * of the data are known, none is longer than they can be. The node of an edge counts with the edge. A request in which
 * fragments branch costs what it would return, yet is estimated in linear time.
 */
export function estimateCost(request: LimitedRequest): number {
  const { schema, operation } = request;
  return costOfSet(operation.selectionSet, getRootTypeName(schema, operation), nowhere, { request, known: new Map() });
}

interface Estimate {
  readonly request: LimitedRequest;
  /** Costs of selection sets by the place where they stand. */
  readonly known: Map<SelectionSetNode, Map<string, number>>;
}

/** What is known of the object whose fields are being looked at. */
interface Place {
  /** Length of the lists inside that take none themselves. */
  readonly nodes?: number | undefined;
  /** The same for lists of statements. */
  readonly statements?: number | undefined;
  /** The same for lists of statements in the entries of the lists inside. */
  readonly inEntries?: number | undefined;
  /** Its id, where it is a node that the request names. */
  readonly id?: string | undefined;
}

const nowhere: Place = {};

function costOfSet(set: SelectionSetNode, type: string, place: Place, estimate: Estimate): number {
  const { request, known } = estimate;
  const costs = known.get(set) ?? new Map<string, number>();
  known.set(set, costs);
  const key = `${place.nodes} ${place.statements} ${place.inEntries} ${place.id}`;
  const before = costs.get(key);
  if (before !== undefined) return before;
  const fields = listFields(request.schema, set, type, request.fragments);
  const cost = fields.reduce((sum, field) => sum + costOfField(field, place, estimate), 0);
  costs.set(key, cost);
  return cost;
}

function costOfField(field: RequestField, place: Place, estimate: Estimate): number {
  const { definition, node, parent } = field;
  const { request } = estimate;
  const name = costOfName(node);
  if (isIntrospection(node)) return name + estimateIntrospection(field, request);
  if (definition === undefined) return 0;
  if (node.selectionSet === undefined || isLeafType(getNamedType(definition.type)))
    return name + costOfValue(field, request);
  const longest = request.sizes?.findLongest(parent, node.name.value, place.id);
  const asked = toLeast(findAskedLength(field, request), longest);
  const isList = isListType(getNullableType(definition.type));
  const length = isList ? (asked ?? longest ?? findLengthInside(field, place, request)) : 1;
  const own = asked !== undefined && !isList ? 0 : isNodeOfEdge(field, request, parent) ? 0 : 1;
  const inside = toPlaceInside(field, isList, isList ? undefined : asked, place, request);
  return name + length * (own + costOfSet(node.selectionSet, toTypeName(definition), inside, estimate));
}

/** A tenth, and a hundredth for each character that such a text has on average. */
function costOfValue({ definition, node, parent }: RequestField, { sizes }: LimitedRequest): number {
  if (sizes === undefined) return valueCost;
  const isText = ["String", "ID"].includes(toTypeName(definition));
  const length = sizes.findMeanText(parent, node.name.value) ?? (isText ? expectedText : 0);
  return valueCost + characterCost * length;
}

function costOfName({ alias, name }: FieldNode): number {
  return characterCost * Math.max(0, (alias ?? name).value.length - commonName);
}

/** The length of a list that takes none: that of what it stands in, or what is expected; never more than there is. */
function findLengthInside({ definition }: RequestField, place: Place, { limits, sizes }: LimitedRequest): number {
  const type = toTypeName(definition);
  const given = isOfStatements(type) ? place.statements : place.nodes;
  return toLeast(given ?? limits.expectedListSize, sizes?.findCount(type)) as number;
}

/** What is known inside a field. A page or subgraph hands its length on to the lists in it; entries of a list start anew. */
function toPlaceInside(
  field: RequestField,
  isList: boolean,
  asked: number | undefined,
  place: Place,
  request: LimitedRequest,
): Place {
  const [id, ...others] = findAskedIds(field, request);
  const sole = id !== undefined && others.length === 0 && { id };
  if (isList) return { statements: place.inEntries, ...sole };
  const name = field.parent === "Query" ? field.node.name.value : "";
  const expected = name === "" ? undefined : request.sizes?.findInside(name);
  // A matrix has many cells, and hardly one statement for each.
  if (expected !== undefined) return { nodes: expected, inEntries: 1 };
  if (asked === undefined) return { nodes: place.nodes, statements: place.statements, ...sole };
  // A neighborhood is asked for by nodes, a subgraph by statements, which have two ends.
  if (name === "neighborhood") return { nodes: asked, statements: asked * (request.sizes?.meanDegree ?? 1) };
  return { nodes: name === "subgraph" ? 2 * asked : asked, statements: asked };
}

function isOfStatements(type: string): boolean {
  return type === "StatementEdge" || type === "DrawnEdge";
}

function toLeast(asked: number | undefined, longest: number | undefined): number | undefined {
  return asked === undefined || longest === undefined ? asked : Math.min(asked, longest);
}

function isNodeOfEdge({ node }: RequestField, { schema }: LimitedRequest, parent: string): boolean {
  const type = schema.getType(parent);
  return node.name.value === "node" && type !== undefined && "getFields" in type && "cursor" in type.getFields();
}
