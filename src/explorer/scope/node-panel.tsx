import { ask, type Operation } from "../api/ask.ts";
import { nodeFields } from "../api/selections.ts";
import type { NodeSummary } from "../api/shapes.ts";
import { useTask } from "../api/use-task.ts";
import { KindBadge } from "../components/entity-link.tsx";
import { Told } from "../components/told.tsx";
import { t } from "../language/message.ts";
import { joinInWords, nameOf, otherNameOf } from "../language/pick.ts";
import { messages } from "./messages.ts";
import { NeighbourList } from "./neighbour-list.tsx";
import { NodeActions } from "./node-actions.tsx";
import styles from "./selection-panel.module.css";
import type { ScopeState } from "./use-scope.ts";

interface NodeDetails {
  readonly node: {
    readonly description: string | null;
    readonly descriptionZh: string | null;
    readonly aliases: readonly string[];
  } | null;
  readonly statements: { readonly totalCount: number };
}

const detailsOperation: Operation<NodeDetails, { id: string }> = {
  text: `query NodeDetails($id: ID!) {
    node(id: $id) { ${nodeFields} description descriptionZh aliases }
    statements(where: { OR: [{ subject: { id: { eq: $id } } }, { object: { id: { eq: $id } } }] }, first: 1) { totalCount }
  }`,
};

interface NodePanelProps {
  readonly node: NodeSummary;
  readonly state: ScopeState;
}

/** A node by its names, what it is, what can be done with it and its neighbours in the view. */
export function NodePanel({ node, state: { scope, shown } }: NodePanelProps) {
  const { id } = node;
  const task = useTask(id, (signal) => ask(detailsOperation, { id }, signal));
  const details = task.status === "done" ? task.result : undefined;
  const otherName = otherNameOf(node);
  const own = shown.edges.filter(({ subject, object }) => subject.id === id || object.id === id);
  return (
    <div class={styles.panel}>
      <div>
        <KindBadge kind={node.__typename} />
        <h2 class={styles.title}>
          <Told en={node.name} zh={node.nameZh} />
        </h2>
        {otherName && (
          <p class={styles.soft} lang={otherName === node.name ? "en" : "zh-Hant"}>
            {otherName}
          </p>
        )}
      </div>
      {details?.node && (
        <p>
          <Told en={details.node.description} zh={details.node.descriptionZh} />
        </p>
      )}
      {details?.node && details.node.aliases.length > 0 && (
        <p class={styles.soft}>{t(messages.alsoKnownAs, { names: joinInWords(details.node.aliases) })}</p>
      )}
      <NodeActions id={id} scope={scope} name={nameOf(node)} />
      {details && (
        <p class={styles.soft}>{t(messages.shownOf, { shown: own.length, total: details.statements.totalCount })}</p>
      )}
      <NeighbourList id={id} edges={own} />
    </div>
  );
}
