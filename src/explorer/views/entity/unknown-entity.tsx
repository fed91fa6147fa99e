import type { Operation } from "../../api/ask.ts";
import { nodeFields } from "../../api/selections.ts";
import type { NodeSummary } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { EntityCombobox } from "../../components/entity-combobox.tsx";
import { EntityLink } from "../../components/entity-link.tsx";
import { Notice } from "../../components/notice.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { navigate } from "../../location/navigation.ts";
import styles from "./entity-page.module.css";
import { messages } from "./messages.ts";

const operation: Operation<{ nearest: readonly NodeSummary[] }, { id: string }> = {
  text: `query Nearest($id: ID!) { nearest(id: $id, limit: 5) { ${nodeFields} } }`,
};

/** Where an id leads nowhere: those most like it, and a search. */
export function UnknownEntity({ id }: { readonly id: string }) {
  const task = useAnswer(operation, { id });
  return (
    <Notice tone="caution" title={t(messages.unknownLead)}>
      <TaskView task={task} label={t(messages.loadingNearest)}>
        {({ nearest }) => nearest.length > 0 && <Nearest nodes={nearest} />}
      </TaskView>
      <p>{t(messages.searchInstead)}</p>
      <div class={styles.search}>
        <EntityCombobox
          label={t(messages.search)}
          placeholder={t(messages.search)}
          onChoose={(node) => navigate({ view: "entities", key: node.id, parameters: {} })}
        />
      </div>
    </Notice>
  );
}

function Nearest({ nodes }: { readonly nodes: readonly NodeSummary[] }) {
  return (
    <>
      <p>{t(messages.nearest)}</p>
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <EntityLink node={node} /> <code class={styles.id}>{node.id}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
