import { type RequestHandler, type Response, Router } from "express";
import type { QuestionRecord } from "../../dataset/dataset.js";
import { findNearestName } from "../../shared/nearest-name.js";
import type { AnswerOperation } from "../answer-operation.js";
import { RefusedRequest } from "../error-body.js";
import { requireWorld } from "../middleware/require-world.js";
import { parseQuestionVariables } from "../parse-question-variables.js";
import { getRequestState } from "../request-state.js";

/** `/questions`, the catalogue, and `/questions/<slug>`, the answer of one question; parameters in the query string. */
export function questionEndpoints(answerOperation: AnswerOperation): RequestHandler {
  return Router()
    .get("/", (_request, response) => {
      const { version, questions } = requireWorld(response).dataset;
      sendCacheable(response, { datasetVersion: version, questions: questions.map(toListed) });
    })
    .get("/:slug", async (request, response) => {
      const state = getRequestState(response);
      state.route = "/questions/<slug>";
      const world = requireWorld(response);
      const question = getQuestion(world.dataset.questions, request.params.slug);
      const variables = parseQuestionVariables(
        question,
        new URL(request.originalUrl, "http://localhost").searchParams,
        world.schema,
      );
      const result = await answerOperation(state, world, { query: question.query, variables });
      const { slug, title, titleZh } = question;
      const body = { question: { slug, title, titleZh }, variables, datasetVersion: world.dataset.version, ...result };
      if (result.errors)
        response
          .status(result.data ? 200 : 400)
          .set("cache-control", "no-store")
          .json(body);
      else sendCacheable(response, body);
    });
}

function sendCacheable(response: Response, body: object): void {
  response.set("cache-control", "public, no-cache").json(body);
}

function toListed({ answer: _answer, ...question }: QuestionRecord) {
  return { ...question, url: `/questions/${encodeURIComponent(question.slug)}` };
}

function getQuestion(questions: readonly QuestionRecord[], slug: string): QuestionRecord {
  const question = questions.find((candidate) => candidate.slug === slug);
  if (question) return question;
  const slugs = questions.map((candidate) => candidate.slug);
  const nearest = findNearestName(slug, slugs);
  throw new RefusedRequest(404, `There is no question "${slug}".`, {
    code: "UNKNOWN_QUESTION",
    suggestion: nearest ? `Did you mean /questions/${nearest}?` : "/questions lists all of them.",
  });
}
