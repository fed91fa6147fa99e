import { useTask } from "../../api/use-task.ts";
import { CitePanel } from "../../citation/cite-panel.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { pick } from "../../language/pick.ts";
import type { Parameters } from "../../location/address.ts";
import { loadPassages } from "./load-passages.ts";
import { messages } from "./messages.ts";
import type { Question } from "./question.ts";
import { keepVariables } from "./variables.ts";

interface CitationProps {
  readonly question: Question;
  readonly parameters: Parameters;
  /** Ids of the passages that the answer rests on. */
  readonly evidence: readonly string[];
}

/** How to cite an answer: a permanent link and the passages it rests on. */
export function AnswerCitation({ question, parameters, evidence }: CitationProps) {
  const task = useTask(`cited ${evidence.join(" ")}`, (signal) => loadPassages(evidence, signal));
  return (
    <TaskView task={task} label={t(messages.gatheringPassages)}>
      {(passages) => (
        <CitePanel
          permalinkAddress={{
            view: "answers",
            key: question.slug,
            parameters: keepVariables(question, parameters),
          }}
          title={pick(question.title, question.titleZh)?.text ?? question.slug}
          passages={passages}
        />
      )}
    </TaskView>
  );
}
