import { type LimitedRequest, toValue } from "./limited-request.js";
import { getListRange } from "./list-range.js";
import type { RequestField } from "./walk-fields.js";

/** The length that a field's own arguments give a list; undefined when it has none that do. */
export function findAskedLength(field: RequestField, request: LimitedRequest): number | undefined {
  const names = new Set(field.definition?.args.map(({ name }) => name));
  const sized = ["limit", "first", "ids"].find((name) => names.has(name));
  if (sized === undefined) return undefined;
  const given = findArgument(field, sized, request);
  if (Array.isArray(given)) return given.length;
  const length = typeof given === "number" ? Math.max(0, given) : getListRange(field, request.limits).default;
  const ids = findAskedIds(field, request);
  return ids.length > 0 ? Math.min(length, ids.length) : length;
}

/** Ids of the only nodes that a field of the root can give: by `id`, or by a condition `where: {id: {eq}}` or `{in}`. */
export function findAskedIds(field: RequestField, request: LimitedRequest): readonly string[] {
  if (field.parent !== "Query") return [];
  if (field.node.name.value === "node") return toTexts(findArgument(field, "id", request));
  const { id } = toObject(findArgument(field, "where", request));
  const { eq, in: among } = toObject(id);
  return toTexts(eq ?? among);
}

function findArgument({ node }: RequestField, name: string, request: LimitedRequest): unknown {
  const argument = node.arguments?.find((given) => given.name.value === name);
  return argument && toValue(argument.value, request);
}

function toObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function toTexts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === "string");
}
