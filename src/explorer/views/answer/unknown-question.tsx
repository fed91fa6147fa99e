import { ApiError } from "../../api/api-error.ts";
import { useTask } from "../../api/use-task.ts";
import { Link } from "../../components/link.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../language/message.ts";
import { loadAnswer, toAnswerPath } from "./load-answer.ts";
import { messages } from "./messages.ts";
import type { Question } from "./question.ts";
import { QuestionLink } from "./question-link.tsx";

interface UnknownProps {
  readonly slug: string;
  readonly questions: readonly Question[];
}

/** Says that there is no such question, and offers the one that the server takes for meant. */
export function UnknownQuestion({ slug, questions }: UnknownProps) {
  const task = useTask(`unknown ${slug}`, (signal) => loadAnswer(toAnswerPath(slug, ""), signal));
  const near = task.status === "failed" ? findSuggested(task.error, questions) : undefined;
  return (
    <Page title={t(messages.unknownTitle)} lead={t(messages.unknownLead, { slug })}>
      {near && (
        <p>
          {t(messages.didYouMean)} <QuestionLink question={near} />
        </p>
      )}
      <p>
        <Link to={{ view: "start", parameters: {} }}>{t(messages.allQuestions)}</Link>
      </p>
    </Page>
  );
}

/** The question that the server names as the nearest. */
function findSuggested(error: unknown, questions: readonly Question[]): Question | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const [nearest] = error.failure.faults.flatMap((fault) => fault.nearest ?? []);
  return questions.find(({ slug }) => slug === nearest);
}
