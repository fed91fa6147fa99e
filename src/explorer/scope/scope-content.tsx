import type { ComponentChildren } from "preact";
import { Button } from "../components/button.tsx";
import { Notice } from "../components/notice.tsx";
import { Failure, TaskView, Waiting } from "../components/task-view.tsx";
import { t } from "../language/message.ts";
import { clearFilters, setHidden } from "./change-scope.ts";
import { goToScope } from "./go-to-scope.ts";
import { messages } from "./messages.ts";
import { MissingNotice } from "./missing-notice.tsx";
import { isFiltered, isPath, listAnchors } from "./scope.ts";
import styles from "./scope-content.module.css";
import { type FindNode, nameById } from "./use-nodes.ts";
import type { ScopeState } from "./use-scope.ts";

interface ScopeContentProps {
  readonly state: ScopeState;
  readonly find: FindNode;
  readonly children: ComponentChildren;
}

/** What a scope shows, or what stands in the way: it is loading, it failed, something is missing, there is nothing. */
export function ScopeContent({ state, find, children }: ScopeContentProps) {
  const { asked, task, loaded, shown } = state;
  const isEmpty = task.status === "done" && isBare(state);
  const isFirst = loaded.nodes.length === 0 && task.status !== "done";
  const notices = (
    <>
      <MissingNotice scope={asked} missing={task.status === "done" ? task.result.missing : []} />
      {isEmpty || isChainless(state) ? <EmptyNotice state={state} find={find} /> : null}
    </>
  );
  if (isFirst) {
    return (
      <div class={styles.alone}>
        <TaskView task={task} label={t(messages.loading)}>
          {() => null}
        </TaskView>
      </div>
    );
  }
  return (
    <>
      <div class={styles.above}>
        {task.status === "running" && (
          <div class={styles.waiting}>
            <Waiting label={t(messages.loading)} onStop={task.stop} />
          </div>
        )}
        {task.status === "failed" && <Failure error={task.error} onRetry={task.retry} />}
        {task.status === "stopped" && (
          <TaskView task={task} label={t(messages.loading)}>
            {() => null}
          </TaskView>
        )}
        {notices}
      </div>
      {shown.nodes.length > 0 && children}
    </>
  );
}

/** True where nothing is left but what the scope starts from. */
function isBare({ scope, shown: { nodes, edges } }: ScopeState): boolean {
  const anchors = listAnchors(scope);
  return edges.length === 0 && nodes.every(({ id }) => anchors.includes(id));
}

function isChainless({ scope, task, shown }: ScopeState): boolean {
  return task.status === "done" && isPath(scope) && shown.paths?.length === 0;
}

/** Why there is nothing, and what to try. */
function EmptyNotice({ state, find }: Omit<ScopeContentProps, "children">) {
  const { scope } = state;
  const clear = isFiltered(scope) && (
    <Button onClick={() => goToScope(clearFilters(scope))}>{t(messages.clearFilters)}</Button>
  );
  const hiddenEnds = isPath(scope) ? listAnchors(scope).filter((id) => scope.hidden.includes(id)) : [];
  if (hiddenEnds.length > 0) {
    return (
      <Notice title={t(messages.hiddenEnd)}>
        {hiddenEnds.map((id) => (
          <Button key={id} onClick={() => goToScope(setHidden(scope, id, false))}>
            {t(messages.bringBack, { name: nameById(find, id) })}
          </Button>
        ))}
      </Notice>
    );
  }
  if (isChainless(state)) {
    const { maxLength } = scope;
    const values = { from: nameById(find, scope.from), to: nameById(find, scope.to), count: maxLength };
    return (
      <Notice title={t(messages.noChain)}>
        <p>{t(messages.noChainLead, values)}</p>
        {maxLength < 6 && (
          <Button onClick={() => goToScope({ ...scope, maxLength: maxLength + 1 })}>
            {t(messages.allowMore, { count: maxLength + 1 })}
          </Button>
        )}
        {clear}
      </Notice>
    );
  }
  const reason = isFiltered(scope) ? "emptyFiltered" : scope.question ? "emptyQuestion" : "emptyAlone";
  return (
    <Notice title={t(messages.emptyTitle)}>
      <p>{t(messages[reason])}</p>
      {clear}
    </Notice>
  );
}
