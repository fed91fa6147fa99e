import type { Operation } from "../api/ask.ts";
import { nodeFields, passageFields } from "../api/selections.ts";
import type { Passage } from "../api/shapes.ts";
import { useAnswer } from "../api/use-answer.ts";
import { t } from "../language/message.ts";
import { messages } from "./messages.ts";
import { PassageList } from "./passage-list.tsx";
import { TaskView } from "./task-view.tsx";

const operation: Operation<{ nodes: readonly (Passage | null)[] }, { ids: readonly string[] }> = {
  text: `query Passages($ids: [ID!]!) { nodes(ids: $ids) { ${nodeFields} ... on Passage { ${passageFields} } } }`,
};

/** The passages with these ids, asked for when they are shown. */
export function StatementPassages({ ids }: { readonly ids: readonly string[] }) {
  const task = useAnswer(operation, { ids });
  return (
    <TaskView task={task} label={t(messages.loadingPassages)}>
      {({ nodes }) => <PassageList passages={nodes.filter((passage) => passage !== null)} />}
    </TaskView>
  );
}
