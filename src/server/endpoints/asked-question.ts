import type { Request, Response } from "express";
import type { ExecutionResult } from "graphql";
import type { QuestionRecord } from "../../dataset/dataset.js";
import { getQuestion } from "../../graphql/get-question.js";
import type { World } from "../../graphql/world.js";
import { KnownError } from "../../shared/known-error.js";
import { RefusedRequest } from "../error-body.js";
import { requireWorld } from "../middleware/require-world.js";
import { parseQuestionVariables } from "../parse-question-variables.js";

/** A question of the catalogue as a request asks it. */
export interface AskedQuestion {
  readonly world: World;
  readonly question: QuestionRecord;
  /** Those given; the operation has defaults for the others. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The question that a request asks, its parameters in the query string.
 *
 * @throws RefusedRequest 404 for a question that there is not, 400 for parameters that it does not take, 503 while no
 *   dataset is loaded
 */
export function getAskedQuestion(request: Request<{ slug: string }>, response: Response): AskedQuestion {
  const world = requireWorld(response);
  const question = getServedQuestion(world.dataset.questions, request.params.slug);
  const given = new URL(request.originalUrl, "http://localhost").searchParams;
  return { world, question, variables: parseQuestionVariables(question, given, world.schema) };
}

/** Sends an answer with what came with it; one with errors is not to be kept, and is 400 when it has no data. */
export function sendAnswer(response: Response, result: ExecutionResult, body: object): void {
  if (result.errors === undefined) sendCacheable(response, body);
  else {
    const status = result.data ? 200 : 400;
    response
      .status(status)
      .set("cache-control", "no-store")
      .json({ ...body, errors: result.errors });
  }
}

/** Sends what may be kept as long as it is asked for again whether it still holds. */
export function sendCacheable(response: Response, body: object): void {
  response.set("cache-control", "public, no-cache").json(body);
}

/**
 * The question by that name.
 *
 * @throws RefusedRequest 404, with the nearest name
 */
export function getServedQuestion(questions: readonly QuestionRecord[], slug: string): QuestionRecord {
  try {
    return getQuestion(questions, slug);
  } catch (error) {
    throw error instanceof KnownError ? new RefusedRequest(404, error.message, error) : error;
  }
}
