import type { OperationRequest } from "../answer-operation.js";

/**
 * The operation in a body of JSON; undefined for one that is malformed or holds more, so that there is one place that says
 * what is wrong with it.
 */
export function parsePlainOperation(body: string): OperationRequest | undefined {
  const parsed = parseJson(body);
  if (!isObject(parsed)) return undefined;
  const { query, variables, operationName, ...others } = parsed;
  if (typeof query !== "string" || Object.keys(others).length > 0) return undefined;
  if (variables != null && !isObject(variables)) return undefined;
  if (operationName != null && typeof operationName !== "string") return undefined;
  return { query, variables: variables ?? undefined, operationName: operationName ?? undefined };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
