import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  parseType,
  typeFromAST,
} from "graphql";
import type { QuestionRecord } from "../dataset/dataset.js";
import { refuseUnknownParameters } from "../graphql/refuse-unknown-parameters.js";
import { RefusedRequest } from "./error-body.js";

/**
 * Variables of a question from a query string, each read by its declared type.
 *
 * A list is repeated (`?id=a&id=b`) or separated by commas; an input object is JSON; an empty value is null.
 * Parameters left out are left out of the result, so that the operation's defaults hold.
 *
 * @throws KnownError UNKNOWN_PARAMETER; RefusedRequest 400 for a value that the parameter's type cannot hold
 */
export function parseQuestionVariables(
  question: QuestionRecord,
  given: URLSearchParams,
  schema: GraphQLSchema,
): Record<string, unknown> {
  refuseUnknownParameters(question, [...given.keys()]);
  const variables: Record<string, unknown> = {};
  for (const parameter of question.parameters) {
    const { name } = parameter;
    if (!given.has(name)) continue;
    const type = typeFromAST(schema, parseType(parameter.type)) as GraphQLInputType | undefined;
    const value = type && parseVariable(type, given.getAll(name));
    if (value === undefined) throw toBadParameter(name, parameter.type, given.getAll(name));
    variables[name] = value;
  }
  return variables;
}

/** Undefined where the type cannot hold the values. */
function parseVariable(type: GraphQLInputType, values: readonly string[]): unknown {
  if (isNonNullType(type)) return parseVariable(type.ofType, values);
  if (isListType(type)) return parseList(type.ofType, values);
  const [value] = values;
  if (value === undefined || values.length > 1) return undefined;
  if (value === "") return null;
  if (isInputObjectType(type)) return parseJson(value);
  return parseLeaf(type.name, value);
}

function parseList(type: GraphQLInputType, values: readonly string[]): unknown {
  const parts = values.length === 1 ? (values[0] ?? "").split(",") : values;
  const items = parts.filter((part) => part !== "").map((part) => parseVariable(type, [part.trim()]));
  return items.includes(undefined) ? undefined : items;
}

function parseLeaf(typeName: string, value: string): unknown {
  if (typeName === "Int") return /^-?\d{1,10}$/.test(value) ? Number(value) : undefined;
  if (typeName === "Float") return Number.isFinite(Number(value)) ? Number(value) : undefined;
  if (typeName === "Boolean") return value === "true" ? true : value === "false" ? false : undefined;
  return value;
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function toBadParameter(name: string, type: string, values: readonly string[]): RefusedRequest {
  return new RefusedRequest(400, `The parameter "${name}" cannot be "${values.join(", ")}".`, {
    code: "BAD_PARAMETER",
    suggestion: `It is of type ${type}.`,
  });
}
