import { useAnswer } from "../../api/use-answer.ts";
import type { ViewProps } from "../../app.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { messages } from "./messages.ts";
import { catalogueOperation } from "./question.ts";
import { QuestionPage } from "./question-page.tsx";
import { UnknownQuestion } from "./unknown-question.tsx";

/** A question of the catalogue, answered for the values in the address. */
export function AnswerView({ address: { key = "", parameters } }: ViewProps) {
  const task = useAnswer(catalogueOperation, {});
  return (
    <TaskView task={task} label={t(messages.loadingCatalogue)}>
      {({ questions }) => {
        const question = questions.find(({ slug }) => slug === key);
        if (!question) return <UnknownQuestion slug={key} questions={questions} />;
        return <QuestionPage question={question} questions={questions} parameters={parameters} />;
      }}
    </TaskView>
  );
}
