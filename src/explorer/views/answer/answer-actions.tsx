import { Button } from "../../components/button.tsx";
import { saveFile } from "../../components/save-file.ts";
import { t } from "../../language/message.ts";
import { type Parameters, toList } from "../../location/address.ts";
import { changeParameters } from "../../location/navigation.ts";
import styles from "./answer-actions.module.css";
import { AnswerCitation } from "./answer-citation.tsx";
import { findEvidence } from "./find-evidence.ts";
import { GraphqlPanel } from "./graphql-panel.tsx";
import { type Answer, toAnswerPath } from "./load-answer.ts";
import { messages } from "./messages.ts";
import type { Question } from "./question.ts";
import type { ReadRow } from "./read-answer.ts";
import { toTableCsv } from "./to-table-csv.ts";
import { toQueryString } from "./variables.ts";

interface ActionsProps {
  readonly question: Question;
  readonly parameters: Parameters;
  readonly answer: Answer;
  readonly rows: readonly ReadRow[];
}

const panels = ["cite", "graphql"] as const;

const panelTitles = { cite: messages.cite, graphql: messages.showGraphql } as const;

/** Cites an answer, shows the query behind it, and hands it out as files. */
export function AnswerActions({ question, parameters, answer, rows }: ActionsProps) {
  const shown = panels.filter((panel) => toList(parameters.show).includes(panel));
  const toggle = (panel: (typeof panels)[number]) => {
    const next = panels.filter((other) => shown.includes(other) !== (other === panel));
    changeParameters({ show: next.join(",") }, { replace: true });
  };
  return (
    <div class={styles.actions}>
      <fieldset class={styles.bar}>
        <legend class="visually-hidden">{t(messages.actions)}</legend>
        {panels.map((panel) => (
          <Button key={panel} aria-expanded={shown.includes(panel)} onClick={() => toggle(panel)}>
            {t(panelTitles[panel])}
          </Button>
        ))}
        <Downloads question={question} parameters={parameters} answer={answer} rows={rows} />
      </fieldset>
      {shown.includes("cite") && (
        <AnswerCitation question={question} parameters={parameters} evidence={listEvidence(answer, rows)} />
      )}
      {shown.includes("graphql") && <GraphqlPanel question={question} variables={answer.variables} />}
    </div>
  );
}

function Downloads({ question, parameters, answer, rows }: ActionsProps) {
  const { slug, answer: shape } = question;
  const saveJson = () => saveFile(`${slug}.json`, JSON.stringify(answer, null, 2), "application/json");
  return (
    <>
      {shape && rows.length > 0 && (
        <Button onClick={() => saveFile(`${slug}.csv`, toTableCsv(shape, rows), "text/csv;charset=utf-8")}>
          {t(messages.csv)}
        </Button>
      )}
      <Button onClick={saveJson}>{t(messages.json)}</Button>
      <a class={styles.data} href={toAnswerPath(slug, toQueryString(question, parameters))}>
        {t(messages.asData)}
      </a>
    </>
  );
}

function listEvidence({ data }: Answer, rows: readonly ReadRow[]): readonly string[] {
  if (rows.length === 0) return findEvidence({ value: data, trail: [] }, null);
  return [...new Set(rows.flatMap(({ evidence }) => evidence))];
}
