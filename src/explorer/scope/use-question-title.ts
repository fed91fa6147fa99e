import { ask, type Operation } from "../api/ask.ts";
import type { QuestionSummary } from "../api/shapes.ts";
import { useTask } from "../api/use-task.ts";
import { pick } from "../language/pick.ts";

type Titled = Pick<QuestionSummary, "slug" | "title" | "titleZh">;

const operation: Operation<{ questions: readonly Titled[] }, object> = {
  text: "query QuestionTitles { questions { slug title titleZh } }",
};

/** The catalogue of questions, once it is there; it is asked for only where it is wanted. */
export function useQuestions(isWanted: boolean): readonly Titled[] {
  const task = useTask(String(isWanted), async (signal) => {
    return isWanted ? (await ask(operation, {}, signal)).questions : [];
  });
  return task.status === "done" ? task.result : [];
}

/** The title of a question in the reader's language; its slug while, or because, it isn't known. */
export function useQuestionTitle(slug: string): string {
  const question = useQuestions(slug !== "").find((candidate) => candidate.slug === slug);
  return question ? titleOf(question) : slug;
}

/** The title of a question in the reader's language. */
export function titleOf({ slug, title, titleZh }: Titled): string {
  return pick(title, titleZh)?.text ?? slug;
}
