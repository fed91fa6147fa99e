import type { IncomingMessage } from "node:http";
import { choosePacking, type Packing } from "./choose-packing.js";

/** What the headers of a plain request say. */
export interface PlainForm {
  /** Media type of the answer. */
  readonly mediaType: MediaType;
  readonly packing: Packing | "none";
  /** Bytes of the body. */
  readonly length: number;
}

type MediaType = "application/json" | "application/graphql-response+json";

/** What most clients send; whoever accepts other forms is answered by Yoga, which knows all of them. */
const mediaTypes: ReadonlyMap<string | undefined, MediaType> = new Map([
  [undefined, "application/json"],
  ["*/*", "application/json"],
  ["application/json", "application/json"],
  ["application/graphql-response+json", "application/graphql-response+json"],
  ["application/graphql-response+json, application/json", "application/graphql-response+json"],
  ["application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json"],
]);

const bodyTypes: ReadonlySet<string | undefined> = new Set(["application/json", "application/json; charset=utf-8"]);
const wholeNumber = /^\d{1,9}$/;

/**
 * The form of a request to `/graphql` by POST in plain JSON whose length is known and within the limit, or by GET without
 * a body; undefined for any other, which needs what Express, its middleware and Yoga know.
 */
export function findPlainForm({ method, url, headers }: IncomingMessage, bodyLimit: number): PlainForm | undefined {
  const isPost = method === "POST" && url === "/graphql" && bodyTypes.has(headers["content-type"]);
  if (!isPost && !(method === "GET" && url?.startsWith("/graphql?"))) return undefined;
  const mediaType = mediaTypes.get(headers.accept);
  const packing = choosePacking(headers["accept-encoding"] as string | undefined);
  const length = isPost ? toLength(headers["content-length"]) : headers["content-length"] === undefined ? 0 : undefined;
  if (!mediaType || !packing || length === undefined || length > bodyLimit) return undefined;
  const isAdapted = headers["transfer-encoding"] !== undefined || headers["content-encoding"] !== undefined;
  return isAdapted ? undefined : { mediaType, packing, length };
}

function toLength(given: string | undefined): number | undefined {
  return given !== undefined && wholeNumber.test(given) ? Number(given) : undefined;
}
