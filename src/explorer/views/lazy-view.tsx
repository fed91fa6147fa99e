import type { ComponentType } from "preact";
import { useCode } from "../api/use-code.ts";
import type { ViewProps } from "../app.tsx";
import { messages } from "../components/shell-messages.ts";
import { TaskView } from "../components/task-view.tsx";
import { t } from "../language/message.ts";

interface LazyViewProps extends ViewProps {
  readonly load: () => Promise<ComponentType<ViewProps>>;
}

/** A view whose code is loaded when it is opened. */
export function LazyView({ load, address }: LazyViewProps) {
  const task = useCode("view", load);
  return (
    <TaskView task={task} label={t(messages.loading)}>
      {(View) => <View address={address} />}
    </TaskView>
  );
}
