import { toEdgeFields } from "../../api/selections.ts";
import type { StatementEdge } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { toStatementsOperation } from "../../statements/list-statements.ts";
import { StatementList } from "../../statements/statement-list.tsx";
import { messages } from "./messages.ts";
import styles from "./statement-page.module.css";
import { StatementPart } from "./statement-part.tsx";

/** The statements that say otherwise. */
export function Conflicts({ ids }: { readonly ids: readonly string[] }) {
  const operation = toStatementsOperation<StatementEdge>(toEdgeFields());
  const where = { properties: { id: { in: ids } } };
  const task = useAnswer(operation, { where, first: ids.length, after: null });
  return (
    <StatementPart title={t(messages.conflicts)}>
      <p class={styles.hint}>{t(messages.conflictsLead)}</p>
      <TaskView task={task} label={t(messages.loadingConflicts)}>
        {({ statements }) => <StatementList name="conflicts" edges={statements.edges.map(({ node }) => node)} />}
      </TaskView>
    </StatementPart>
  );
}
