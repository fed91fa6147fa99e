import type { ComponentType } from "preact";
import { useTask } from "../api/use-task.ts";
import type { ViewProps } from "../app.tsx";
import { messages } from "../components/shell-messages.ts";
import { Failure, TaskView } from "../components/task-view.tsx";
import { t } from "../language/message.ts";

interface LazyViewProps extends ViewProps {
  readonly load: () => Promise<ComponentType<ViewProps>>;
}

/** A view whose code is loaded when it is opened. */
export function LazyView({ load, address }: LazyViewProps) {
  const task = useTask("code", load);
  // Browsers remember that a module failed: only opening the page anew asks for it again.
  if (task.status === "failed") return <Failure error={task.error} onRetry={() => location.reload()} />;
  return (
    <TaskView task={task} label={t(messages.loading)}>
      {(View) => <View address={address} />}
    </TaskView>
  );
}
