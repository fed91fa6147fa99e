import { type GraphQLError, Kind, type ValueNode } from "graphql";
import { toLimitError } from "./limit-error.js";
import type { LimitedRequest } from "./limited-request.js";
import { walkFields } from "./walk-fields.js";

interface Part {
  /** A literal of the query, or a value from a variable. */
  readonly value: unknown;
  readonly depth: number;
}

/** Measures the depth of arguments and variables and the length of lists in them; a variable counts where it is given. */
export function checkInputs({ schema, operation, fragments, variables, limits }: LimitedRequest): GraphQLError[] {
  const literals = [...walkFields(schema, operation, fragments)].flatMap(({ node }) => node.arguments ?? []);
  const waiting: Part[] = [...Object.values(variables), ...literals.map((argument) => argument.value)].map((value) => ({
    value,
    depth: 0,
  }));
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const entries = listEntries(part.value);
    const depth = entries === undefined ? part.depth : part.depth + 1;
    if (depth > limits.maxInputDepth) return [toTooDeep(depth, limits.maxInputDepth)];
    if (Array.isArray(entries) && isListValue(part.value) && entries.length > limits.maxInputList) {
      return [toTooLong(entries.length, limits.maxInputList)];
    }
    for (const value of entries ?? []) waiting.push({ value, depth });
  }
  return [];
}

/** What a list or object holds; undefined for any other value. */
function listEntries(value: unknown): readonly unknown[] | undefined {
  if (isLiteral(value)) {
    if (value.kind === Kind.LIST) return value.values;
    return value.kind === Kind.OBJECT ? value.fields.map((field) => field.value) : undefined;
  }
  return typeof value === "object" && value !== null ? Object.values(value) : undefined;
}

function isListValue(value: unknown): boolean {
  return Array.isArray(value) || (isLiteral(value) && value.kind === Kind.LIST);
}

function isLiteral(value: unknown): value is ValueNode {
  return typeof value === "object" && value !== null && "kind" in value && "loc" in value;
}

function toTooDeep(figure: number, limit: number): GraphQLError {
  return toLimitError({
    code: "INPUT_TOO_DEEP",
    counted: "The depth of an argument",
    figure,
    limit,
    isAtLeast: true,
    suggestion: "Flatten the condition: AND and OR take lists, and several keys in one object must all hold.",
  });
}

function toTooLong(figure: number, limit: number): GraphQLError {
  return toLimitError({
    code: "INPUT_TOO_LONG",
    counted: "The length of a list in an argument",
    figure,
    limit,
    suggestion: "Send the list in parts, one query for each.",
  });
}
