import { ask, type Operation } from "../../api/ask.ts";
import { type Task, useTask } from "../../api/use-task.ts";
import { findOperationField } from "../../api/vocabulary.ts";
import { type Entity, findKindOfId } from "./entity-operation.ts";

/** A question of the catalogue, as far as a link to it needs. */
interface QuestionTitle {
  readonly slug: string;
  readonly title: string;
  readonly titleZh: string;
}

/** What else the page has on a theme. */
export interface Related {
  readonly questions: readonly QuestionTitle[];
  readonly hasPositions: boolean;
  readonly hasPrecedents: boolean;
}

interface QuestionsAnswer {
  readonly questions: readonly QuestionTitle[];
  readonly all: readonly { readonly themes: readonly string[] }[];
}

const questionsOperation: Operation<QuestionsAnswer, { id: string }> = {
  text: "query RelatedQuestions($id: ID!) { questions(theme: $id) { slug title titleZh } all: questions { themes } }",
};

/** Questions on a node and, where it is something that questions are filed under, the views that start from it. */
export function useRelated({ id, __typename }: Entity): Task<Related> {
  return useTask(id, async (signal) => {
    const { questions, all } = await ask(questionsOperation, { id }, signal);
    const isTheme = all.some(({ themes }) => themes.some((theme) => findKindOfId(theme)?.name === __typename));
    return { questions, ...(isTheme ? await findViews(id, signal) : { hasPositions: false, hasPrecedents: false }) };
  });
}

/** Whether there is anything to lead on to. */
export function hasRelated({ questions, hasPositions, hasPrecedents }: Related): boolean {
  return questions.length > 0 || hasPositions || hasPrecedents;
}

interface ViewsAnswer {
  readonly matrix?: { readonly positions: readonly unknown[] };
  readonly precedents?: readonly unknown[];
}

async function findViews(id: string, signal: AbortSignal) {
  const fields = [
    ["matrix", findOperationField("stanceMatrix"), "{ positions { id } }"],
    ["precedents", findOperationField("precedents"), "{ cited { id } }"],
  ] as const;
  const asked = fields.flatMap(([alias, field, selection]) =>
    field ? [`${alias}: ${field}(theme: $id) ${selection}`] : [],
  );
  if (asked.length === 0) return { hasPositions: false, hasPrecedents: false };
  const operation: Operation<ViewsAnswer, { id: string }> = {
    text: `query RelatedViews($id: ID!) { ${asked.join(" ")} }`,
  };
  const { matrix, precedents } = await ask(operation, { id }, signal);
  return { hasPositions: (matrix?.positions.length ?? 0) > 0, hasPrecedents: (precedents?.length ?? 0) > 0 };
}
