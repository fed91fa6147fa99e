import type { QuestionRecord } from "../dataset/dataset.js";
import type { Deadline, MaybePromise } from "../store/graph-store.js";
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
  deadline?: Deadline,
): MaybePromise<readonly QuestionRecord[]> {
  return theme ? runSteps(questionsOn(context, theme, deadline)) : context.dataset.questions;
}

function* questionsOn(
  context: QueryContext,
  theme: string,
  deadline: Deadline | undefined,
): Steps<readonly QuestionRecord[]> {
  yield* getNode(context, theme, { argument: "theme", deadline });
  const themes = new Set(yield* expandNarrower(context, [theme], deadline));
  return context.dataset.questions.filter((question) => question.themes.some((id) => themes.has(id)));
}
