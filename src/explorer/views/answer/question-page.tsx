import { ApiError, type Fault } from "../../api/api-error.ts";
import { useTask } from "../../api/use-task.ts";
import { EntityLink } from "../../components/entity-link.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { Told } from "../../components/told.tsx";
import { t } from "../../language/message.ts";
import { joinInWords, pick } from "../../language/pick.ts";
import type { Parameters } from "../../location/address.ts";
import { AnswerBody } from "./answer-body.tsx";
import { findFaultyParameter } from "./find-faulty-parameter.ts";
import { findKindNameOfId } from "./find-node.ts";
import { loadAnswer, toAnswerPath } from "./load-answer.ts";
import { messages } from "./messages.ts";
import { ParameterForm } from "./parameter-form.tsx";
import type { Question } from "./question.ts";
import styles from "./question-page.module.css";
import { RelatedQuestions } from "./related-questions.tsx";
import { type Names, useNames } from "./use-names.ts";
import { useSteady } from "./use-steady.ts";
import { findStrayKeys, findValues, toQueryString } from "./variables.ts";

interface QuestionPageProps {
  readonly question: Question;
  readonly questions: readonly Question[];
  readonly parameters: Parameters;
}

/** The page of a question: what it asks about, its answer, and where to go on. */
export function QuestionPage({ question, questions, parameters }: QuestionPageProps) {
  const names = useNames(findIds(question, parameters));
  const path = toAnswerPath(question.slug, toQueryString(question, parameters));
  const task = useTask(path, (signal) => loadAnswer(path, signal));
  const { shown, isBehind } = useSteady(task);
  const faults = task.status === "failed" ? findValueFaults(task.error, question) : [];
  const title = pick(question.title, question.titleZh)?.text ?? question.slug;
  return (
    <Page
      isWide
      title={title}
      eyebrow={<Themes ids={question.themes} names={names} />}
      lead={<Told en={question.description} zh={question.descriptionZh} />}
    >
      <div class={styles.content}>
        <StrayNotice question={question} parameters={parameters} />
        <ParameterForm question={question} parameters={parameters} names={names} faults={faults} />
        <div class={isBehind ? styles.behind : undefined} aria-busy={isBehind}>
          {faults.length > 0 ? (
            <Notice title={t(messages.refusedTitle)}>
              <p>{t(messages.refusedLead)}</p>
            </Notice>
          ) : (
            <TaskView task={shown} label={t(messages.loadingAnswer)}>
              {(answer) => <AnswerBody question={question} parameters={parameters} names={names} answer={answer} />}
            </TaskView>
          )}
        </div>
        <RelatedQuestions question={question} questions={questions} />
      </div>
    </Page>
  );
}

function Themes({ ids, names }: { readonly ids: readonly string[]; readonly names: Names }) {
  const nodes = ids.map((id) => names.get(id)).filter((node) => node !== undefined && node !== null);
  return (
    <span class={styles.themes}>
      <span>{t(messages.question)}</span>
      {nodes.map((node) => (
        <EntityLink key={node.id} node={node} />
      ))}
    </span>
  );
}

function StrayNotice({ question, parameters }: Omit<QuestionPageProps, "questions">) {
  const stray = findStrayKeys(question, parameters);
  if (stray.length === 0) return null;
  const known = question.parameters.map(({ name }) => name);
  const values = { names: stray.join(", "), known: joinInWords(known) || t(messages.noParameters) };
  return (
    <Notice tone="caution" title={t(messages.strayTitle)}>
      <p>{t(messages.strayLead, values)}</p>
    </Notice>
  );
}

/** Ids that the page speaks of beside the answer: themes and values. */
function findIds(question: Question, parameters: Parameters): readonly string[] {
  const values = question.parameters.flatMap((parameter) => [
    ...findValues(parameter, parameters),
    ...findValues(parameter, {}),
  ]);
  return [...question.themes, ...values].filter((id) => findKindNameOfId(id) !== undefined);
}

/** What the server has against the values, where each complaint belongs to a field. */
function findValueFaults(error: unknown, question: Question): readonly Fault[] {
  if (!(error instanceof ApiError) || error.failure.reason !== "refused") return [];
  const { faults } = error.failure;
  return faults.every((fault) => findFaultyParameter(fault, question.parameters)) ? faults : [];
}
