import type { ComponentType } from "preact";
import { useMemo } from "preact/hooks";
import type { Operation } from "../../api/ask.ts";
import { ask } from "../../api/ask.ts";
import { nodeFields } from "../../api/selections.ts";
import type { NodeSummary } from "../../api/shapes.ts";
import { useTask } from "../../api/use-task.ts";
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

interface Picture {
  readonly Canvas: ComponentType<CanvasProps>;
  readonly neighborhood: Neighborhood;
}

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
  const task = useTask(entity.id, (signal) => loadPicture(entity.id, signal));
  return (
    <TaskView task={task} label={t(messages.pictureLoading)}>
      {(picture) => <Drawing picture={picture} entity={entity} />}
    </TaskView>
  );
}

async function loadPicture(id: string, signal: AbortSignal): Promise<Picture> {
  const [{ GraphCanvas }, { neighborhood }] = await Promise.all([
    import("../../canvas/graph-canvas.tsx"),
    ask(operation, { id, limit: nodeLimit }, signal),
  ]);
  return { Canvas: GraphCanvas, neighborhood };
}

interface DrawingProps {
  readonly picture: Picture;
  readonly entity: NodeSummary;
}

function Drawing({ picture: { Canvas, neighborhood }, entity }: DrawingProps) {
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
