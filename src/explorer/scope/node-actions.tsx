import { Button } from "../components/button.tsx";
import { Link } from "../components/link.tsx";
import { t } from "../language/message.ts";
import { changeParameters } from "../location/navigation.ts";
import { centreOn, setExpanded, setHidden, setPinned, startPath } from "./change-scope.ts";
import { goToScope } from "./go-to-scope.ts";
import { messages } from "./messages.ts";
import type { Scope } from "./scope.ts";
import styles from "./selection-panel.module.css";

interface NodeActionsProps {
  readonly id: string;
  readonly name: string;
  readonly scope: Scope;
}

/** Everything that can be done with a node of the view. */
export function NodeActions({ id, name, scope }: NodeActionsProps) {
  const isExpanded = scope.expanded.includes(id);
  const isPinned = scope.pinned.includes(id);
  return (
    <ul class={styles.actions} aria-label={name}>
      <li>
        <Link to={{ view: "entities", key: id, parameters: {} }}>{t(messages.openPage)}</Link>
      </li>
      {!scope.around.includes(id) && (
        <Action onAct={() => goToScope(setExpanded(scope, id, !isExpanded))}>
          {t(isExpanded ? messages.collapse : messages.expand)}
        </Action>
      )}
      <Action onAct={() => goToScope(setPinned(scope, id, !isPinned))}>
        {t(isPinned ? messages.unpin : messages.pin)}
      </Action>
      <Action onAct={() => goToScope(setHidden(scope, id, true))}>{t(messages.hide)}</Action>
      <Action onAct={() => goToScope(centreOn(id))}>{t(messages.onlyAround)}</Action>
      <Action onAct={() => beginPath(id)}>{t(messages.pathHere)}</Action>
    </ul>
  );
}

/** The other end is asked for among the filters. */
function beginPath(id: string): void {
  goToScope(startPath(id));
  changeParameters({ panel: "open" }, { replace: true });
}

function Action({ onAct, children }: { readonly onAct: () => void; readonly children: string }) {
  return (
    <li>
      <Button class={styles.action} onClick={onAct}>
        {children}
      </Button>
    </li>
  );
}
