import type { CameraState } from "sigma/types";
import type { Renderer } from "./create-renderer.ts";

const zoomStep = 1.6;
const durationMs = 320;

/** Moves to where the whole picture is seen. */
export function showAll(renderer: Renderer): void {
  unfreezeFrame(renderer);
  void move(renderer, { x: 0.5, y: 0.5, angle: 0, ratio: 1 });
}

export function zoomIn(renderer: Renderer): void {
  zoom(renderer, 1 / zoomStep);
}

export function zoomOut(renderer: Renderer): void {
  zoom(renderer, zoomStep);
}

/** Moves so that a node can be seen, where it can't. */
export function reveal(renderer: Renderer, node: string): void {
  const graph = renderer.getGraph();
  if (!graph.hasNode(node)) return;
  const { width, height } = renderer.getDimensions();
  const { x, y } = renderer.graphToViewport(graph.getNodeAttributes(node));
  const margin = 40;
  if (x > margin && y > margin && x < width - margin && y < height - margin) return;
  const { x: frameX, y: frameY } = renderer.viewportToFramedGraph({ x, y });
  void move(renderer, { x: frameX, y: frameY });
}

/** Keeps the scale while nodes move, which otherwise follows the outermost of them. */
export function freezeFrame(renderer: Renderer): void {
  if (!renderer.getCustomBBox()) renderer.setCustomBBox(renderer.getBBox());
}

/** Shows the whole of a picture at once, which is another one than before. */
export function resetFrame(renderer: Renderer): void {
  renderer.setCustomBBox(null);
  renderer.getCamera().setState({ x: 0.5, y: 0.5, angle: 0, ratio: 1 });
}

/** Lets the scale follow the outermost nodes again; what is on the screen stays where it is. */
function unfreezeFrame(renderer: Renderer): void {
  if (!renderer.getCustomBBox()) return;
  const { width, height } = renderer.getDimensions();
  const middle = renderer.viewportToGraph({ x: width / 2, y: height / 2 });
  const scale = renderer.getGraphToViewportRatio();
  renderer.setCustomBBox(null);
  renderer.refresh();
  const camera = renderer.getCamera();
  const ratio = (camera.ratio * renderer.getGraphToViewportRatio()) / scale;
  const { x, y } = renderer.viewportToFramedGraph(renderer.graphToViewport(middle));
  camera.setState({ x, y, ratio });
}

function zoom(renderer: Renderer, factor: number): void {
  void move(renderer, { ratio: renderer.getCamera().ratio * factor });
}

async function move(renderer: Renderer, state: Partial<CameraState>): Promise<void> {
  const camera = renderer.getCamera();
  if (isMotionReduced()) camera.setState(state);
  else await camera.animate(state, { duration: durationMs });
}

/** True where the reader asked for less movement. */
export function isMotionReduced(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
