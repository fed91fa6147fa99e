import { useAnswer } from "../../api/use-answer.ts";
import type { ViewProps } from "../../app.tsx";
import { Page } from "../../components/page.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { tellStatement } from "../../statements/tell-statement.ts";
import { messages } from "./messages.ts";
import { StatementBody } from "./statement-body.tsx";
import { toStatementOperation } from "./statement-operation.ts";
import styles from "./statement-page.module.css";
import { UnknownStatement } from "./unknown-statement.tsx";

/** Everything that the dataset says of one statement. */
export function StatementView({ address: { key: id = "" } }: ViewProps) {
  const task = useAnswer(toStatementOperation(), { id });
  const isUnknown = task.status === "done" && task.result.statement === null;
  const edge = (task.status === "done" && task.result.statement) || undefined;
  return (
    <Page
      title={edge ? tellStatement(edge) : isUnknown ? t(messages.unknown, { id }) : id}
      eyebrow={
        edge && (
          <>
            {t(messages.eyebrow)} <code class={styles.id}>{id}</code>
          </>
        )
      }
    >
      <TaskView task={task} label={t(messages.loading)}>
        {({ statement }) => (statement ? <StatementBody edge={statement} /> : <UnknownStatement />)}
      </TaskView>
    </Page>
  );
}
