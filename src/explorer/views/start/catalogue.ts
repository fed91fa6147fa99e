import type { Operation } from "../../api/ask.ts";
import { nodeFields } from "../../api/selections.ts";
import type { NodeSummary, QuestionSummary } from "../../api/shapes.ts";

/** The catalogue of questions, in its own order. */
export const questionsOperation: Operation<{ questions: readonly QuestionSummary[] }> = {
  text: "query Questions { questions { slug title titleZh description descriptionZh themes } }",
};

/** Nodes by id, as far as naming them needs. */
export const namesOperation: Operation<{ nodes: readonly (NodeSummary | null)[] }, { ids: readonly string[] }> = {
  text: `query Names($ids: [ID!]!) { nodes(ids: $ids) { ${nodeFields} } }`,
};
