import { useMemo } from "preact/hooks";
import type { Operation } from "../../api/ask.ts";
import { nodeFields } from "../../api/selections.ts";
import type { Subgraph } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { GraphCanvas } from "../../canvas/graph-canvas.tsx";
import { toDrawing } from "../../canvas/to-drawing.ts";
import { TaskView } from "../../components/task-view.tsx";
import { language } from "../../language/language.ts";
import { t } from "../../language/message.ts";
import { navigate } from "../../location/navigation.ts";
import { messages } from "./messages.ts";

interface PictureVariables {
  readonly types: readonly string[];
  readonly limit: number;
}

const pictureOperation: Operation<{ subgraph: Subgraph }, PictureVariables> = {
  text: `query FirstPicture($types: [RelationType!], $limit: Int) {
    subgraph(where: { relations: $types }, limit: $limit) {
      truncated nodes { ${nodeFields} }
      edges { relation subject { ${nodeFields} } object { ${nodeFields} } properties { id inferred } }
    }
  }`,
};

/** The statements of some relations, drawn; brings the canvas with it, so it is only imported when it is shown. */
export function DrawnPicture(variables: PictureVariables) {
  const task = useAnswer(pictureOperation, variables);
  return (
    <TaskView task={task} label={t(messages.loadingPicture)}>
      {({ subgraph }) => <Picture subgraph={subgraph} />}
    </TaskView>
  );
}

function Picture({ subgraph }: { readonly subgraph: Subgraph }) {
  const { nodes, edges } = useMemo(() => toDrawing(subgraph), [subgraph, language.value]);
  return (
    <GraphCanvas
      nodes={nodes}
      edges={edges}
      isStatic
      label={t(messages.pictureLabel, { nodes: nodes.length, edges: edges.length })}
      onSelect={(id, what) => {
        if (id && what === "node") navigate({ view: "entities", key: id, parameters: {} });
      }}
    />
  );
}
