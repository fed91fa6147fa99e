import { type GraphQLError, Kind, type ValueNode } from "graphql";
import { toLimitError } from "./limit-error.js";
import type { LimitedRequest } from "./limited-request.js";
import { walkFields } from "./walk-fields.js";

interface Part {
  readonly value: Literal | Value;
  readonly depth: number;
}

/** A value as the query writes it. */
interface Literal {
  readonly literal: ValueNode;
}

/** A value as a variable holds it. */
interface Value {
  readonly given: unknown;
}

/** Measures the depth of arguments and variables and the length of lists in them; a variable counts where it is given. */
export function checkInputs({ schema, operation, fragments, variables, limits }: LimitedRequest): GraphQLError[] {
  const literals = [...walkFields(schema, operation, fragments)].flatMap(({ node }) => node.arguments ?? []);
  const waiting: Part[] = [
    ...Object.values(variables).map((given) => ({ value: { given }, depth: 0 })),
    ...literals.map((argument) => ({ value: { literal: argument.value }, depth: 0 })),
  ];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const depth = part.depth + 1;
    const { entries, isList } = listEntries(part.value);
    if (entries === undefined) continue;
    if (depth > limits.maxInputDepth) return [toTooDeep(depth, limits.maxInputDepth)];
    if (isList && entries.length > limits.maxInputList) return [toTooLong(entries.length, limits.maxInputList)];
    for (const value of entries) waiting.push({ value, depth });
  }
  return [];
}

interface Entries {
  /** Undefined for what is neither list nor object. */
  readonly entries?: readonly (Literal | Value)[];
  readonly isList: boolean;
}

function listEntries(value: Literal | Value): Entries {
  if ("literal" in value) return listLiteralEntries(value.literal);
  const { given } = value;
  if (typeof given !== "object" || given === null) return { isList: false };
  return { entries: Object.values(given).map((entry) => ({ given: entry })), isList: Array.isArray(given) };
}

function listLiteralEntries(node: ValueNode): Entries {
  if (node.kind === Kind.LIST) return { entries: node.values.map((literal) => ({ literal })), isList: true };
  if (node.kind !== Kind.OBJECT) return { isList: false };
  return { entries: node.fields.map((field) => ({ literal: field.value })), isList: false };
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
