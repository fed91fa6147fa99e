import { useAnswer } from "../../api/use-answer.ts";
import { getVocabulary } from "../../api/vocabulary.ts";
import type { ViewProps } from "../../app.tsx";
import { Page } from "../../components/page.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { questionsOperation } from "./catalogue.ts";
import { DatasetContents } from "./dataset-contents.tsx";
import { Examples } from "./examples.tsx";
import { FirstPicture } from "./first-picture.tsx";
import { messages } from "./messages.ts";
import { QuestionGallery } from "./question-gallery.tsx";
import { Reliability } from "./reliability.tsx";
import { EntitySearchBox } from "./search-box.tsx";
import styles from "./start-view.module.css";

/** The view that one comes to first: what can be asked, and what there is. */
export function StartView({ address }: ViewProps) {
  const { dataset } = getVocabulary();
  const questions = useAnswer(questionsOperation, {});
  const lead = t(messages.lead, {
    statements: dataset.statementCount,
    documents: dataset.documents.length,
    nodes: dataset.nodeCount,
  });
  return (
    <Page title={t(messages.headline)} isWelcome lead={lead}>
      <div class={styles.search}>
        <EntitySearchBox size="large" />
        <Examples questions={questions.status === "done" ? questions.result.questions : []} />
      </div>
      <div class={styles.sections}>
        <div>
          {questions.status !== "done" && <h2>{t(messages.questions)}</h2>}
          <TaskView task={questions} label={t(messages.loadingQuestions)}>
            {(answer) => <QuestionGallery questions={answer.questions} parameters={address.parameters} />}
          </TaskView>
        </div>
        <DatasetContents />
        <Reliability />
        <FirstPicture />
      </div>
    </Page>
  );
}
