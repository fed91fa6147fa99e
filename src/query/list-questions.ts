import type { QuestionRecord } from "../dataset/dataset.js";
import type { MaybePromise } from "../store/graph-store.js";
import { expandNarrower } from "./expand-narrower.js";
import { getNode } from "./get-node.js";
import type { QueryContext } from "./query-context.js";
import type { Optional } from "./resolve-argument.js";
import { runSteps, type Steps } from "./steps.js";

/**
 * The catalogue of questions in its own order: all, or those filed under a theme or one narrower.
 *
 * @throws KnownError UNKNOWN_NODE when the theme is not in the graph
 */
export function listQuestions(
  context: QueryContext,
  theme?: Optional<string>,
): MaybePromise<readonly QuestionRecord[]> {
  return theme ? runSteps(questionsOn(context, theme)) : context.dataset.questions;
}

function* questionsOn(context: QueryContext, theme: string): Steps<readonly QuestionRecord[]> {
  yield* getNode(context, theme, { argument: "theme" });
  const themes = new Set(yield* expandNarrower(context, [theme]));
  return context.dataset.questions.filter((question) => question.themes.some((id) => themes.has(id)));
}
