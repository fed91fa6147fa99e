import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type Task, toApiError } from "../api/use-task.ts";
import { t } from "../language/message.ts";
import { Button } from "./button.tsx";
import { messages } from "./messages.ts";
import { Notice } from "./notice.tsx";
import styles from "./task-view.module.css";

interface TaskViewProps<Result> {
  readonly task: Task<Result>;
  /** What is being waited for, in the reader's language. */
  readonly label: string;
  readonly children: (result: Result) => ComponentChildren;
}

/** What a task has come to: its result, how to wait for or stop it, or what failed and how to try again. */
export function TaskView<Result>({ task, label, children }: TaskViewProps<Result>) {
  if (task.status === "done") return <>{children(task.result)}</>;
  if (task.status === "running") return <Waiting label={label} onStop={task.stop} />;
  if (task.status === "stopped") {
    return (
      <Notice title={t(messages.stopped)}>
        <Button onClick={task.retry}>{t(messages.startAgain)}</Button>
      </Notice>
    );
  }
  return <Failure error={task.error} onRetry={task.retry} />;
}

/** Says what is waited for, once waiting takes long enough to be noticed, and lets the reader stop it. */
export function Waiting({ label, onStop }: { readonly label: string; readonly onStop?: () => void }) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={styles.waiting} role="status" aria-busy="true">
      {isLong && (
        <>
          <span class={styles.bar} aria-hidden="true" />
          <span>{label}</span>
          {onStop && (
            <Button weight="quiet" onClick={onStop}>
              {t(messages.stop)}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** What failed, in the server's own words, and a way to try again. */
export function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { reason, faults, requestId, status } = toApiError(error).failure;
  return (
    <Notice tone="danger" title={t(messages[reason])}>
      <ul>
        {faults.map(({ message, code, suggestion }) => (
          <li key={message}>
            {message} {suggestion} {code && <code>{code}</code>}
          </li>
        ))}
      </ul>
      {(status || requestId) && (
        <p class={styles.trace}>
          {status && `HTTP ${status}`} {requestId && t(messages.requestId, { id: requestId })}
        </p>
      )}
      {onRetry && <Button onClick={onRetry}>{t(messages.retry)}</Button>}
    </Notice>
  );
}
