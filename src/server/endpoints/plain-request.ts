import type { Request } from "express";
import type { OperationRequest } from "../answer-operation.js";

/** A request that needs none of what GraphQL over HTTP allows beside, and the form of its answer. */
export interface PlainRequest {
  readonly operation: OperationRequest;
  readonly mediaType: "application/json" | "application/graphql-response+json";
}

/** What most clients send; whoever accepts other forms is answered by Yoga, which knows all of them. */
const mediaTypes: ReadonlyMap<string | undefined, PlainRequest["mediaType"]> = new Map([
  [undefined, "application/json"],
  ["*/*", "application/json"],
  ["application/json", "application/json"],
  ["application/graphql-response+json", "application/graphql-response+json"],
  ["application/graphql-response+json, application/json", "application/graphql-response+json"],
  ["application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json"],
]);

const bodyTypes: readonly (string | undefined)[] = ["application/json", "application/json; charset=utf-8"];

/**
 * A request by POST in plain JSON, which can be answered without being adapted for Yoga; undefined for any other, also for
 * one that is malformed, so that there is one place that says what is wrong with it.
 */
export function findPlainRequest(request: Request): PlainRequest | undefined {
  const { accept, "content-type": bodyType } = request.headers;
  const mediaType = mediaTypes.get(accept);
  if (request.method !== "POST" || request.originalUrl.includes("?") || !mediaType || !bodyTypes.includes(bodyType))
    return undefined;
  const operation = parseOperation(request.body);
  return operation && { operation, mediaType };
}

function parseOperation(body: unknown): OperationRequest | undefined {
  const parsed = typeof body === "string" ? parseJson(body) : undefined;
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
