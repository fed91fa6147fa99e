import { Button, DownloadLink } from "../../components/button.tsx";
import { listExportFiles, toAllFormats, toWorkbookLink } from "../../components/export-files.ts";
import { ExportMenu } from "../../components/export-menu.tsx";
import { saveFile } from "../../components/save-file.ts";
import { t } from "../../language/message.ts";
import { type Parameters, toList } from "../../location/address.ts";
import { changeParameters } from "../../location/navigation.ts";
import { toQuestionPart } from "../../location/to-export-path.ts";
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
  /** Whether any statement is in the answer, for files of statements. */
  readonly hasStatements: boolean;
}

const panels = ["cite", "graphql"] as const;

const panelTitles = { cite: messages.cite, graphql: messages.showGraphql } as const;

/** Cites an answer, shows the query behind it, and hands it out as files. */
export function AnswerActions(props: ActionsProps) {
  const { question, parameters, answer, rows } = props;
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
        <Downloads {...props} />
      </fieldset>
      {shown.includes("cite") && (
        <AnswerCitation question={question} parameters={parameters} evidence={listEvidence(answer, rows)} />
      )}
      {shown.includes("graphql") && <GraphqlPanel question={question} variables={answer.variables} />}
    </div>
  );
}

function Downloads({ question, parameters, answer, rows, hasStatements }: ActionsProps) {
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
      {hasStatements && <StatementFiles slug={slug} variables={answer.variables} />}
      <a class={styles.data} href={toAnswerPath(slug, toQueryString(question, parameters))}>
        {t(messages.asData)}
      </a>
    </>
  );
}

/** The statements in the answer, where the table has the question's own columns. */
function StatementFiles({ slug, variables }: { readonly slug: string; readonly variables: Answer["variables"] }) {
  const part = toQuestionPart(slug, variables);
  const choices = [...listExportFiles(part), toAllFormats()];
  return (
    <>
      <DownloadLink href={toWorkbookLink(part)}>{t(messages.excel)}</DownloadLink>
      <ExportMenu title={t(messages.otherFormats)} groups={[{ lead: t(messages.statementsLead), choices }]} />
    </>
  );
}

function listEvidence({ data }: Answer, rows: readonly ReadRow[]): readonly string[] {
  if (rows.length === 0) return findEvidence({ value: data, trail: [] }, null);
  return [...new Set(rows.flatMap(({ evidence }) => evidence))];
}
