import type { RequestHandler } from "express";
import { collectParts } from "../../graphql/collect-parts.js";
import { markParts } from "../../graphql/mark-parts.js";
import type { AnswerOperation } from "../answer-operation.js";
import { getRequestState } from "../request-state.js";
import { getAskedQuestion, sendAnswer } from "./asked-question.js";

/** `/questions/<slug>/parts`: the ids of every node and statement in the answer of a question. */
export function questionParts(answerOperation: AnswerOperation): RequestHandler<{ slug: string }> {
  return async (request, response) => {
    const state = getRequestState(response);
    state.route = "/questions/<slug>/parts";
    const { world, question, variables } = getAskedQuestion(request, response);
    const { statementTypeName: statementType, evidenceKind } = world.ontology;
    const marked = markParts(question.query, world.schema, { statementType, evidenceKind });
    const result = await answerOperation(state, world, { query: marked.query, variables });
    const parts = collectParts(result.data, marked);
    sendAnswer(response, result, { datasetVersion: world.dataset.version, ...parts });
  };
}
