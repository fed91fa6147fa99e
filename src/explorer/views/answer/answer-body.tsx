import { useTask } from "../../api/use-task.ts";
import { t } from "../../language/message.ts";
import type { Parameters } from "../../location/address.ts";
import { loadQuestionParts } from "../../scope/load-question-parts.ts";
import { emptyScope } from "../../scope/scope.ts";
import { AnswerActions } from "./answer-actions.tsx";
import styles from "./answer-body.module.css";
import { AnswerGraph } from "./answer-graph.tsx";
import { AnswerSentence } from "./answer-sentence.tsx";
import { AnswerTable } from "./answer-table.tsx";
import { completeEvidence } from "./complete-evidence.ts";
import { EmptyAnswer } from "./empty-answer.tsx";
import { findSelected } from "./find-selected.ts";
import type { Answer } from "./load-answer.ts";
import { messages } from "./messages.ts";
import { PlainValue } from "./plain-value.tsx";
import type { Question } from "./question.ts";
import { readAnswer } from "./read-answer.ts";
import type { Names } from "./use-names.ts";
import { toQueryString, toQuestionValues } from "./variables.ts";

interface BodyProps {
  readonly question: Question;
  readonly parameters: Parameters;
  readonly names: Names;
  readonly answer: Answer;
}

/** An answer: in words, as a table with its passages, as a graph, and ready to be taken along. */
export function AnswerBody({ question, parameters, names, answer }: BodyProps) {
  const { slug, answer: shape } = question;
  const scope = { ...emptyScope, question: slug, questionValues: toQuestionValues(question, parameters) };
  const parts = useTask(`parts ${slug}?${toQueryString(question, parameters)}`, (signal) =>
    loadQuestionParts(scope, signal),
  );
  const graph = parts.status === "done" ? parts.result : undefined;
  const rows = shape ? completeEvidence(readAnswer(answer.data, shape), graph?.edges ?? []) : [];
  const selected = findSelected(parameters.selected, graph);
  const isEmpty = shape !== null && rows.length === 0;
  const sentence = shape && { question, shape, rows: rows.map(({ row }) => row), parameters, names };
  return (
    <div class={styles.body}>
      <section class={styles.answer} aria-labelledby="answer">
        <h2 id="answer" class="visually-hidden">
          {t(messages.answer)}
        </h2>
        {isEmpty && <EmptyAnswer question={question} parameters={parameters} />}
        {!isEmpty && sentence && <AnswerSentence {...sentence} />}
        <AnswerActions
          question={question}
          parameters={parameters}
          answer={answer}
          rows={rows}
          hasStatements={graph !== undefined && graph.edges.length > 0}
        />
      </section>
      {isEmpty && !graph?.nodes.length ? null : (
        <div class={styles.beside}>
          <div class={styles.table}>
            {!shape && <PlainValue value={answer.data} />}
            {shape && rows.length > 0 && (
              <AnswerTable shape={shape} rows={rows} parameters={parameters} isSelected={selected.isInRow} />
            )}
          </div>
          <AnswerGraph
            task={parts}
            question={question}
            parameters={parameters}
            selected={selected}
            markedCount={rows.filter(selected.isInRow).length}
          />
        </div>
      )}
    </div>
  );
}
