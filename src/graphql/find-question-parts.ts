import type { QuestionRecord } from "../dataset/dataset.js";
import { type AnswerParts, collectParts } from "./collect-parts.js";
import { markParts } from "./mark-parts.js";
import type { World } from "./world.js";

/** What an answer is, as far as its parts need. */
interface Result {
  readonly data?: unknown;
}

/** The answer of a question and what is in it. */
export interface QuestionParts<R extends Result> extends AnswerParts {
  readonly result: R;
}

/**
 * The ids of every node and statement in the answer of a question.
 *
 * @param answer answers an operation; errors are in the result
 */
export async function findQuestionParts<R extends Result>(
  { query }: QuestionRecord,
  { schema, ontology }: World,
  answer: (query: string) => Promise<R>,
): Promise<QuestionParts<R>> {
  const { statementTypeName: statementType, evidenceKind } = ontology;
  const marked = markParts(query, schema, { statementType, evidenceKind });
  const result = await answer(marked.query);
  return { ...collectParts(result.data, marked), result };
}
