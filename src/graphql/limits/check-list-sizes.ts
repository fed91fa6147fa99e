import { GraphQLError } from "graphql";
import { toListLimitError } from "../page-arguments.js";
import { type LimitedRequest, toValue } from "./limited-request.js";
import { getListRange } from "./list-range.js";
import { type RequestField, walkFields } from "./walk-fields.js";

/** Compares every `limit`, `first` and `offset` with its cap. */
export function checkListSizes(request: LimitedRequest): GraphQLError[] {
  const { schema, operation, fragments } = request;
  return [...walkFields(schema, operation, fragments)].flatMap((field) => checkField(field, request));
}

function checkField(field: RequestField, request: LimitedRequest): GraphQLError[] {
  const { limits } = request;
  const { maximum } = getListRange(field, limits);
  const caps = new Map([
    ["limit", maximum],
    ["first", maximum],
    ["offset", limits.maxOffset],
  ]);
  return (field.node.arguments ?? []).flatMap((argument) => {
    const cap = caps.get(argument.name.value);
    const given = cap === undefined ? undefined : toValue(argument.value, request);
    if (cap === undefined || typeof given !== "number" || given <= cap) return [];
    const canPage = (field.definition?.args ?? []).some(({ name }) => name === "offset" || name === "after");
    const { message, code, suggestion, details } = toListLimitError(argument.name.value, given, cap, canPage);
    return [new GraphQLError(message, { nodes: argument, extensions: { code, suggestion, details } })];
  });
}
