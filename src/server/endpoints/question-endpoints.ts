import { type RequestHandler, Router } from "express";
import type { QuestionRecord } from "../../dataset/dataset.js";
import type { AnswerOperation } from "../answer-operation.js";
import { requireWorld } from "../middleware/require-world.js";
import { getRequestState } from "../request-state.js";
import { getAskedQuestion, sendAnswer, sendCacheable } from "./asked-question.js";
import { questionParts } from "./question-parts.js";

/**
 * `/questions`, the catalogue, `/questions/<slug>`, the answer of one question, and `/questions/<slug>/parts`, what is in
 * it; parameters in the query string.
 */
export function questionEndpoints(answerOperation: AnswerOperation): RequestHandler {
  return Router()
    .get("/", (_request, response) => {
      const { version, questions } = requireWorld(response).dataset;
      sendCacheable(response, { datasetVersion: version, questions: questions.map(toListed) });
    })
    .get("/:slug", async (request, response) => {
      const state = getRequestState(response);
      state.route = "/questions/<slug>";
      const { world, question, variables } = getAskedQuestion(request, response);
      const { slug, title, titleZh, query } = question;
      const result = await answerOperation(state, world, { query, variables });
      const body = { question: { slug, title, titleZh }, variables, datasetVersion: world.dataset.version, ...result };
      sendAnswer(response, result, body);
    })
    .get("/:slug/parts", questionParts(answerOperation));
}

function toListed({ answer: _answer, ...question }: QuestionRecord) {
  return { ...question, url: `/questions/${encodeURIComponent(question.slug)}` };
}
