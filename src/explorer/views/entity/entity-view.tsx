import { useAnswer } from "../../api/use-answer.ts";
import type { ViewProps } from "../../app.tsx";
import { Page } from "../../components/page.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { EntityBody } from "./entity-body.tsx";
import { EntityEyebrow, toTitle } from "./entity-head.tsx";
import { toEntityOperation } from "./entity-operation.ts";
import { messages } from "./messages.ts";
import { UnknownEntity } from "./unknown-entity.tsx";

/** Everything that the dataset says of one node. */
export function EntityView({ address: { key: id = "", parameters } }: ViewProps) {
  const task = useAnswer(toEntityOperation(id), { id });
  const isUnknown = task.status === "done" && task.result.node === null;
  const entity = (task.status === "done" && task.result.node) || undefined;
  return (
    <Page
      title={entity ? toTitle(entity) : isUnknown ? t(messages.unknown, { id }) : id}
      eyebrow={entity && <EntityEyebrow entity={entity} />}
    >
      <TaskView task={task} label={t(messages.loading, { id })}>
        {({ node }) => (node ? <EntityBody entity={node} parameters={parameters} /> : <UnknownEntity id={id} />)}
      </TaskView>
    </Page>
  );
}
