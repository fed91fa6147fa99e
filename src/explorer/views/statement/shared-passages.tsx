import { toEdgeFields } from "../../api/selections.ts";
import type { StatementEdge } from "../../api/shapes.ts";
import { useTask } from "../../api/use-task.ts";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { listStatements, toStatementsOperation } from "../../statements/list-statements.ts";
import { StatementList } from "../../statements/statement-list.tsx";
import { findGrounds } from "./find-grounds.ts";
import { messages } from "./messages.ts";
import styles from "./statement-page.module.css";
import { StatementPart } from "./statement-part.tsx";

const pageSize = 200;

/** The other statements that rest on a statement's passages; for an inferred one first those from which it follows. */
export function SharedPassages({ edge }: { readonly edge: StatementEdge }) {
  const { id, evidence, inferred } = edge.properties;
  const operation = toStatementsOperation<StatementEdge>(toEdgeFields());
  const where = { properties: { OR: evidence.map((passage) => ({ evidence: { includes: passage } })) } };
  const task = useTask(id, (signal) => listStatements({ operation, where, pageSize }, signal));
  return (
    <TaskView task={task} label={t(messages.loadingShared)}>
      {(edges) => {
        const others = edges.filter(({ properties }) => properties.id !== id);
        const grounds = inferred ? findGrounds(edge, others) : [];
        return (
          <>
            {inferred && <Grounds edges={grounds} />}
            <Others edges={others.filter((other) => !grounds.includes(other))} />
          </>
        );
      }}
    </TaskView>
  );
}

interface EdgesProps {
  readonly edges: readonly StatementEdge[];
}

function Grounds({ edges }: EdgesProps) {
  return (
    <StatementPart title={t(messages.grounds)}>
      <p class={styles.hint}>{t(edges.length > 0 ? messages.groundsLead : messages.noGrounds)}</p>
      <StatementList name="grounds" edges={edges} />
    </StatementPart>
  );
}

function Others({ edges }: EdgesProps) {
  return (
    <StatementPart title={t(messages.shared)}>
      {edges.length > 0 ? (
        <StatementList name="shared" edges={edges} />
      ) : (
        <p class={styles.hint}>{t(messages.noShared)}</p>
      )}
    </StatementPart>
  );
}
