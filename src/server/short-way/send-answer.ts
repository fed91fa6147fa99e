import type { IncomingMessage, ServerResponse } from "node:http";
import type { KeptAnswer } from "../answer-cache.js";
import { exposedHeaders, findAllowedOrigin } from "../middleware/allow-origins.js";
import { secureHeaderList } from "../middleware/secure-headers.js";
import type { RequestState } from "../request-state.js";
import type { Packing } from "./choose-packing.js";

/** Writes an answer with all its headers in one go. */
export type SendAnswer = (request: IncomingMessage, response: ServerResponse, sent: SentAnswer) => void;

/** An answer in the form in which one caller gets it. */
export interface SentAnswer {
  readonly state: RequestState;
  readonly answer: KeptAnswer;
  readonly bytes: Buffer;
  readonly packing: Packing | "none";
}

export interface SendOptions {
  readonly corsOrigin: "*" | readonly string[];
  readonly isStopping: () => boolean;
}

/** The headers are those that the middleware gives; what is the same for all answers is put together once. */
export function createAnswerSender({ corsOrigin, isStopping }: SendOptions): SendAnswer {
  const isOpen = corsOrigin === "*";
  const vary = `${isOpen ? "" : "Origin, "}Accept, Accept-Encoding`;
  const always = [...secureHeaderList, "Vary", vary, ...(isOpen ? toReadable("*") : [])];
  return (request, response, { state, answer, bytes, packing }) => {
    const { contentType, cacheControl, etag } = answer;
    const headers = [...always, "X-Request-Id", state.requestId, "Cache-Control", cacheControl];
    if (state.world) headers.push("X-Dataset-Version", state.world.dataset.version);
    if (etag) headers.push("ETag", etag);
    if (isStopping()) headers.push("Connection", "close");
    const allowed = isOpen ? undefined : findAllowedOrigin(corsOrigin, request.headers.origin);
    if (allowed) headers.push(...toReadable(allowed));
    if (etag && isKnown(request, etag)) {
      response.writeHead(304, headers);
      response.end();
      return;
    }
    headers.push("Content-Type", contentType, "Content-Length", String(bytes.length));
    if (packing !== "none") headers.push("Content-Encoding", packing);
    response.writeHead(200, headers);
    response.end(bytes);
  };
}

function toReadable(allowed: string): readonly string[] {
  return ["Access-Control-Allow-Origin", allowed, "Access-Control-Expose-Headers", exposedHeaders];
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match compared weakly, as it asks for */
function isKnown({ headers }: IncomingMessage, etag: string): boolean {
  const known = headers["if-none-match"];
  if (known === undefined) return false;
  const opaque = toOpaque(etag);
  return known.trim() === "*" || known.split(",").some((given) => toOpaque(given.trim()) === opaque);
}

function toOpaque(etag: string): string {
  return etag.startsWith("W/") ? etag.slice(2) : etag;
}
