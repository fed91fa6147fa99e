import type { FieldNode, GraphQLError } from "graphql";
import { toLimitError } from "./limit-error.js";
import type { LimitedRequest } from "./limited-request.js";
import { getRootTypeName, listFields, type RequestField, walkFields } from "./walk-fields.js";

/** Counts the fields at the root, and in every place the names under which one field stands there. */
export function checkWidth(request: LimitedRequest): GraphQLError[] {
  const { schema, operation, fragments } = request;
  const root = listFields(schema, operation.selectionSet, getRootTypeName(schema, operation), fragments);
  const errors = [...checkRootFields(root, request), ...checkAliases(root, request)];
  for (const { node } of walkFields(schema, operation, fragments)) {
    if (errors.length > 0) break;
    if (node.selectionSet) errors.push(...checkAliases(listFields(schema, node.selectionSet, "", fragments), request));
  }
  return errors.slice(0, 1);
}

function checkRootFields(root: readonly RequestField[], { operation, limits }: LimitedRequest): GraphQLError[] {
  const figure = new Set(root.map(({ node }) => toResponseName(node))).size;
  if (figure <= limits.maxRootFields) return [];
  const suggestion = "Send several queries, or ask for many nodes at once with `nodes(ids:)` or an `in` filter.";
  const counted = "The number of fields at the root of the query";
  return [
    toLimitError({ code: "QUERY_TOO_WIDE", counted, figure, limit: limits.maxRootFields, node: operation, suggestion }),
  ];
}

function checkAliases(fields: readonly RequestField[], { limits }: LimitedRequest): GraphQLError[] {
  const namesOf = new Map<string, { node: FieldNode; names: Set<string> }>();
  for (const { node } of fields) {
    const found = namesOf.get(node.name.value) ?? { node, names: new Set() };
    namesOf.set(node.name.value, found);
    found.names.add(toResponseName(node));
  }
  return [...namesOf].flatMap(([field, { node, names }]) =>
    names.size > limits.maxAliases ? [toTooManyAliases(field, names.size, limits.maxAliases, node)] : [],
  );
}

function toTooManyAliases(field: string, figure: number, limit: number, node: FieldNode): GraphQLError {
  return toLimitError({
    code: "QUERY_TOO_WIDE",
    counted: `The number of names under which "${field}" stands in one place`,
    figure,
    limit,
    node,
    suggestion: "Ask once with an `in` or `OR` filter, or send several queries.",
  });
}

function toResponseName({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
