import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Request, Response } from "express";
import { sharedLimits } from "../../export/choices/analysis-limits.js";
import { prepareExport } from "../../export/prepare-export.js";
import { getQuestionPart } from "../../graphql/get-question-part.js";
import { inBlocks } from "../../shared/in-blocks.js";
import { KnownError } from "../../shared/known-error.js";
import type { AnswerOperation } from "../answer-operation.js";
import { RefusedRequest } from "../error-body.js";
import { requireWorld } from "../middleware/require-world.js";
import { getRequestState } from "../request-state.js";
import { type ExportFile, getExportFile, toExportTag } from "./export-file.js";

/**
 * Sends the file that a request asks for, made while it is sent; a caller that goes away ends the work.
 *
 * @throws KnownError for choices that are not accepted; RefusedRequest 404 for what is not there
 */
export async function sendExport(request: Request<{ file: string }>, response: Response, answer: AnswerOperation) {
  try {
    const world = requireWorld(response);
    const file = getExportFile(request, world);
    response.set({ etag: toExportTag(file, world), "cache-control": "public, no-cache" });
    if (request.fresh) response.status(304).end();
    else await writeFile(request, response, file, answer);
  } catch (error) {
    if (getRequestState(response).signal.aborted && isDeparture(error)) return;
    if (!response.headersSent) response.removeHeader("etag");
    throw toRefusal(error);
  }
}

const codesOfDeparture: readonly unknown[] = ["ERR_STREAM_PREMATURE_CLOSE", "ERR_STREAM_DESTROYED"];

/** What work meets when its caller has gone away; anything else is a bug, whether somebody waits or not. */
function isDeparture(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error instanceof KnownError || error.name === "AbortError" || codesOfDeparture.includes(Reflect.get(error, "code"))
  );
}

async function writeFile(request: Request, response: Response, file: ExportFile, answer: AnswerOperation) {
  const world = requireWorld(response);
  const state = getRequestState(response);
  const { question, choices, options } = file.asked;
  const part =
    question &&
    (await getQuestionPart(question, world, (query) => answer(state, world, { query, variables: question.variables })));
  const all = { ...choices, ...(part && { part }) };
  const graph = await prepareExport(world, all, { signal: state.signal, limits: sharedLimits });
  response.attachment(file.name).set("content-type", toContentType(file.format.mediaType));
  if (request.method === "HEAD") response.end();
  else await pipeline(Readable.from(inBlocks(file.format.write(graph, options))), response);
}

function toContentType(mediaType: string): string {
  return /^text\/|[/+](json|xml|n-quads)$/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
}

const missing: readonly string[] = ["UNKNOWN_FORMAT", "UNKNOWN_QUESTION", "UNKNOWN_NODE"];

function toRefusal(error: unknown): unknown {
  const isMissing = error instanceof KnownError && missing.includes(error.code);
  return isMissing ? new RefusedRequest(404, error.message, error) : error;
}
