import type { ComponentType } from "preact";
import { useMemo } from "preact/hooks";
import type { Operation } from "../../api/ask.ts";
import { nodeFields } from "../../api/selections.ts";
import type { NodeSummary } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useCode } from "../../api/use-code.ts";
import type { CanvasProps } from "../../canvas/graph-canvas.tsx";
import { type DrawableGraph, toDrawing } from "../../canvas/to-drawing.ts";
import { TaskView } from "../../components/task-view.tsx";
import { useIsSeen } from "../../components/use-is-seen.ts";
import { language } from "../../language/language.ts";
import { t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import { navigate } from "../../location/navigation.ts";
import type { Entity } from "./entity-operation.ts";
import styles from "./entity-page.module.css";
import { messages } from "./messages.ts";

const nodeLimit = 60;

type Neighborhood = DrawableGraph & { readonly truncated: boolean };

const operation: Operation<{ neighborhood: Neighborhood }, { id: string; limit: number }> = {
  text: `query Neighborhood($id: ID!, $limit: Int) {
    neighborhood(of: [$id], depth: 1, limit: $limit) {
      nodes { ${nodeFields} }
      edges { relation subject { id } object { id } properties { id inferred } }
      truncated
    }
  }`,
};

/** A small picture of a node and what it is tied to, loaded when it comes into sight. */
export function SmallGraph({ entity }: { readonly entity: Entity }) {
  const [element, isSeen] = useIsSeen<HTMLDivElement>();
  return (
    <div class={styles.picture} ref={element}>
      {isSeen && <LoadedGraph entity={entity} />}
    </div>
  );
}

function LoadedGraph({ entity }: { readonly entity: Entity }) {
  const code = useCode("canvas", () => import("../../canvas/graph-canvas.tsx"));
  const task = useAnswer(operation, { id: entity.id, limit: nodeLimit });
  return (
    <TaskView task={code} label={t(messages.pictureLoading)}>
      {({ GraphCanvas }) => (
        <TaskView task={task} label={t(messages.pictureLoading)}>
          {({ neighborhood }) => <Drawing Canvas={GraphCanvas} neighborhood={neighborhood} entity={entity} />}
        </TaskView>
      )}
    </TaskView>
  );
}

interface DrawingProps {
  readonly Canvas: ComponentType<CanvasProps>;
  readonly neighborhood: Neighborhood;
  readonly entity: NodeSummary;
}

function Drawing({ Canvas, neighborhood, entity }: DrawingProps) {
  const drawn = useMemo(
    () => toDrawing(neighborhood, { focus: [entity.id] }),
    [neighborhood, entity.id, language.value],
  );
  return (
    <>
      <div class={styles.canvas}>
        <Canvas {...drawn} isStatic label={t(messages.pictureLabel, { name: nameOf(entity) })} onSelect={openNode} />
      </div>
      {neighborhood.truncated && <p class={styles.hint}>{t(messages.pictureCut, { count: nodeLimit - 1 })}</p>}
    </>
  );
}

function openNode(id: string | undefined, what: "node" | "edge" | "nothing"): void {
  if (id === undefined || what === "nothing") return;
  navigate({ view: what === "node" ? "entities" : "statements", key: id, parameters: {} });
}
