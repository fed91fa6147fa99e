import type { RequestHandler } from "express";
import { findQuestionParts } from "../../graphql/find-question-parts.js";
import type { AnswerOperation } from "../answer-operation.js";
import { getRequestState } from "../request-state.js";
import { getAskedQuestion, sendAnswer } from "./asked-question.js";

/** `/questions/<slug>/parts`: the ids of every node and statement in the answer of a question. */
export function questionParts(answerOperation: AnswerOperation): RequestHandler<{ slug: string }> {
  return async (request, response) => {
    const state = getRequestState(response);
    state.route = "/questions/<slug>/parts";
    const { world, question, variables } = getAskedQuestion(request, response);
    const { result, ...parts } = await findQuestionParts(question, world, (query) =>
      answerOperation(state, world, { query, variables }),
    );
    sendAnswer(response, result, { datasetVersion: world.dataset.version, ...parts });
  };
}
