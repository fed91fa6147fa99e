import { Button } from "../components/button.tsx";
import { Link } from "../components/link.tsx";
import { messages as shared } from "../components/messages.ts";
import { t } from "../language/message.ts";
import { addAround } from "./change-scope.ts";
import { EdgePanel } from "./edge-panel.tsx";
import { goToScope, select } from "./go-to-scope.ts";
import { messages } from "./messages.ts";
import { NodePanel } from "./node-panel.tsx";
import styles from "./selection-panel.module.css";
import type { ScopeState } from "./use-scope.ts";

/** What is known of the selected node or statement, and what can be done with it. */
export function SelectionPanel({ state }: { readonly state: ScopeState }) {
  const { scope, shown, task } = state;
  const { selected } = scope;
  const node = shown.nodes.find(({ id }) => id === selected);
  if (node) return <NodePanel node={node} state={state} />;
  const edge = shown.edges.find(({ properties }) => properties.id === selected);
  if (edge) return <EdgePanel edge={edge} edges={shown.edges} />;
  return task.status === "running" ? null : <NotShown state={state} />;
}

function NotShown({ state: { scope } }: { readonly state: ScopeState }) {
  const { selected } = scope;
  const isNode = selected.includes(":");
  return (
    <div class={styles.panel}>
      <h2 class={styles.title}>{t(messages.notShown)}</h2>
      <p>{t(messages.notShownLead)}</p>
      <div class={styles.actions}>
        {isNode && <Button onClick={() => goToScope(addAround(scope, selected))}>{t(messages.addToView)}</Button>}
        <Link to={{ view: isNode ? "entities" : "statements", key: selected, parameters: {} }}>
          {t(isNode ? messages.openPage : shared.openStatement)}
        </Link>
        <Button weight="quiet" onClick={() => select("")}>
          {t(messages.unselect)}
        </Button>
      </div>
    </div>
  );
}
