import { useState } from "preact/hooks";
import { useCode } from "../api/use-code.ts";
import { TaskView } from "../components/task-view.tsx";
import { t } from "../language/message.ts";
import { CanvasWithoutWebGl } from "./canvas-without-webgl.tsx";
import type { CanvasProps } from "./drawn.ts";
import { hasWebGl } from "./has-webgl.ts";
import { messages } from "./messages.ts";
import { SmallCanvas } from "./small-canvas.tsx";

export type { CanvasHandle, CanvasProps, DrawnEdge, DrawnNode } from "./drawn.ts";

/** A graph, arranged by forces and drawn, to be moved through by hand, by touch and by keyboard. Fills its parent. */
export function GraphCanvas(props: CanvasProps) {
  const [isLost, setIsLost] = useState(false);
  if (props.isStatic) return <SmallCanvas {...props} />;
  if (isLost || !hasWebGl()) return <CanvasWithoutWebGl {...props} />;
  return <LazyLiveCanvas {...props} onContextLost={() => setIsLost(true)} />;
}

/** Small pictures do without the code that draws with WebGL. */
function LazyLiveCanvas(props: CanvasProps & { readonly onContextLost: () => void }) {
  const task = useCode("canvas", () => import("./live-canvas.tsx").then(({ LiveCanvas }) => LiveCanvas));
  return (
    <TaskView task={task} label={t(messages.loading)}>
      {(LiveCanvas) => <LiveCanvas {...props} />}
    </TaskView>
  );
}
